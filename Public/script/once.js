// A form is sent once: a second press within ten seconds is ignored. The server would ignore it too.
const sent = new WeakMap();

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  const before = sent.get(form);
  if (before !== undefined && event.timeStamp - before < 10_000) {
    event.preventDefault();
    return;
  }
  sent.set(form, event.timeStamp);
});
