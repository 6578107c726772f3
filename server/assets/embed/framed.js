// In a form that another website shows in a frame: tells that website how high the form is, and again when that
// changes. A height is no secret, and only websites the office has allowed can show the form at all.
const tell = () => {
  const { height } = document.body.getBoundingClientRect();
  parent.postMessage({ type: 'khamrong:height', height }, '*');
};

if (parent !== window) new ResizeObserver(tell).observe(document.body);
