// The server tells an address for each application it runs; ours is where this page comes from.
window.addEventListener('load', async () => {
  const spec = await (await fetch('/openapi?format=JSON')).json();
  spec.servers = [{ url: window.location.origin }];
  window.ui = SwaggerUIBundle({ spec, dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });
});
