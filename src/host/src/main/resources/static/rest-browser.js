// Shows what the plugin says of its REST, and sends requests as the person who is logged in.
const browser = document.getElementById('rest-browser');

SwaggerUIBundle({
  domNode: browser,
  url: browser.dataset.description,
  docExpansion: 'list',
  defaultModelsExpandDepth: -1,
  displayRequestDuration: true,
  filter: true,
  validatorUrl: null,
  onComplete: () => browser.querySelector('#servers')?.setAttribute('aria-label', 'Server'),
  requestInterceptor: (request) => {
    request.headers['X-Atlassian-Token'] = 'no-check';
    return request;
  },
});
