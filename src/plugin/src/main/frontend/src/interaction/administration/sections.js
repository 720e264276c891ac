import { PlanRulesEditor } from '../planRules.js';
import { AuditSection } from './auditSection.js';
import { FieldsSection } from './fieldsSection.js';
import { ArchiveSection } from './archiveSection.js';
import { HealthSection } from './healthSection.js';
import { PlansSection } from './plansSection.js';
import { RequestLimitSection } from './requestLimitSection.js';
import { WhatCountsSection } from './whatCountsSection.js';

/**
 * The sections of the administration page in the order in which they are offered. Each has a `name` for the address, a
 * `title`, its `element`, whether it `isChanged` and would lose something, and `start()`, called when it is opened for
 * the first time; those that follow something over time have `opened()` and `closed()` as well.
 */
export function sectionsOf({ api, formats, links }) {
  const health = new HealthSection({ api, formats, links });
  const calculated = () => health.refresh();
  return [
    new WhatCountsSection({ api, saved: calculated }),
    new PlansSection({ api, formats, saved: calculated }),
    new PlanRulesEditor({ api, formats, saved: calculated }),
    new FieldsSection({ api }),
    health,
    new RequestLimitSection({ api }),
    new ArchiveSection({ api, formats, imported: calculated }),
    new AuditSection({ api, formats }),
  ];
}
