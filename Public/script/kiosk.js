// A screen for many goes back to its start when nobody has touched it for a while; every touch and every key counts anew.
{
  const { idle, start } = document.body.dataset;
  if (idle && start) {
    const warning = document.querySelector("[data-warning]");
    const [wait, notice] = [Number(idle) * 1000, 30_000];
    let last = Date.now();
    const touched = () => {
      last = Date.now();
      warning.hidden = true;
    };
    for (const kind of ["pointerdown", "pointermove", "keydown", "input", "scroll", "pageshow"]) {
      window.addEventListener(kind, touched, { capture: true, passive: true });
    }
    setInterval(() => {
      const left = last + wait - Date.now();
      if (left <= 0) window.location.replace(start);
      else if (wait > 2 * notice) warning.hidden = left > notice;
    }, 1000);
  }
}
