// Of a questionnaire what is not asked is out of the way; without script each says itself when it is to be filled in.
{
  const parts = [...document.querySelectorAll("[data-if]")];
  const show = () => {
    for (const part of parts) {
      const { if: name, value } = part.dataset;
      const choice = part.closest("form").querySelector(`[name="${name}"][value="${value}"]`);
      part.hidden = !choice?.checked || choice.closest("[data-if][hidden]") !== null;
    }
  };
  document.addEventListener("change", show);
  show();
}
