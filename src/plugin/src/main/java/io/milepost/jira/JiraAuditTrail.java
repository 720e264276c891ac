package io.milepost.jira;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.plan.SettingsChange;
import io.milepost.planning.AuditTrail;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells Jira's audit log of changes of settings. Jira has the service deprecated; its absence in a later version must not
 * keep the plugin from starting, so that it is asked for by name and each time.
 */
public final class JiraAuditTrail implements AuditTrail {

    private static final Logger LOG = LoggerFactory.getLogger(JiraAuditTrail.class);
    private static final String SERVICE = "com.atlassian.jira.auditing.AuditingManager";

    private final BundleContext context;
    private final I18nResolver texts;

    public JiraAuditTrail(BundleContext context, I18nResolver texts) {
        this.context = context;
        this.texts = texts;
    }

    /** Also outlives a class or method of Jira that this version lacks: the change is made and stands in our own list. */
    @Override
    public void tell(SettingsChange change) {
        try {
            ServiceReference<?> offered = context.getServiceReference(SERVICE);
            if (offered != null) {
                String summary = texts.getText("milepost.audit." + change.area().word());
                JiraAuditRecord.of(change, summary).storeIn(context.getService(offered));
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.warn(
                    "A change of {} is missing in the audit log of Jira",
                    change.area().word(),
                    e);
        }
    }
}
