/*
 * Draws the gadgets of a dashboard as Jira does: each AMD module is a class that is made with Jira's interface for
 * dashboard items and then asked to render itself, or its form where it was not yet configured.
 */
(function () {
  const MILLIS_A_MINUTE = 60000;

  class DashboardItem {
    constructor(section) {
      this.section = section;
      this.content = section.querySelector('.dashboard-item-content');
      this.loading = section.querySelector('.dashboard-item-loading');
      this.preferences = JSON.parse(section.dataset.preferences);
      this.afterRender = [];
    }

    start(Gadget) {
      this.gadget = new Gadget(this.api(), { inlineGadgets: [] });
      this.section.querySelector('.dashboard-item-edit')?.addEventListener('click', () => this.edit());
      if (this.section.dataset.configurable === 'true' && !this.preferences.isConfigured) this.edit();
      else this.view();
    }

    view() {
      this.draw(() => this.gadget.render(this.element(), this.preferences));
    }

    edit() {
      this.draw(() => this.gadget.renderEdit(this.element(), this.preferences));
    }

    draw(drawing) {
      clearInterval(this.timer);
      this.content.replaceChildren();
      drawing();
      this.afterRender.splice(0).forEach((callback) => callback());
    }

    element() {
      return window.jQuery(this.content);
    }

    /** What Jira's documentation says that a gadget may call. */
    api() {
      return {
        getGadgetId: () => this.section.dataset.id,
        getContext: () => this.element(),
        isEditable: () => this.section.dataset.configurable === 'true',
        getRefreshFieldValue: (name = 'refresh-interval') => {
          const field = this.content.querySelector(`[name="${name}"]`);
          return field?.checked ? field.value : 'false';
        },
        setTitle: (title) => (this.section.querySelector('h2').textContent = title),
        showLoadingBar: () => (this.loading.hidden = false),
        hideLoadingBar: () => (this.loading.hidden = true),
        resize: () => {},
        forceLayoutRefresh: () => {},
        closeEdit: () => this.view(),
        savePreferences: (preferences) => this.save(preferences),
        once: (event, callback) => this.afterRender.push(callback),
        initRefresh: (preferences, callback) => this.refresh(preferences, callback),
      };
    }

    refresh({ refresh }, callback) {
      clearInterval(this.timer);
      const minutes = Number(refresh);
      if (minutes > 0) this.timer = setInterval(() => callback(this.element(), this.preferences), minutes * MILLIS_A_MINUTE);
    }

    async save(preferences) {
      const texts = Object.entries(preferences).map(([name, value]) => [name, String(value)]);
      this.preferences = { ...Object.fromEntries(texts), isConfigured: true };
      const body = new URLSearchParams({ save: this.section.dataset.id, preferences: JSON.stringify(this.preferences) });
      body.set('atl_token', document.getElementById('atlassian-token').content);
      await fetch(window.location.pathname, { method: 'POST', body });
      this.view();
    }
  }

  document.querySelectorAll('.dashboard-item').forEach((section) => {
    const item = new DashboardItem(section);
    window.require([section.dataset.amdModule], (Gadget) => item.start(Gadget));
  });
})();
