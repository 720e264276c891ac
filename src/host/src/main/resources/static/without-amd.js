// Swagger UI would give itself to the page's module loader without a name, which that refuses: it is to be a plain global.
if (window.define) window.define.amd = undefined;
