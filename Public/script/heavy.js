// A form with more in its files than the server takes at once is not sent, so that what was typed stays where it is.
document.addEventListener("submit", (event) => {
  const form = event.target;
  const limit = Number(form.dataset.limit);
  const inputs = limit ? [...form.querySelectorAll("input[type=file]")] : [];
  const size = inputs.flatMap((input) => [...input.files]).reduce((sum, file) => sum + file.size, 0);
  if (size <= limit || inputs.length === 0) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  let note = form.querySelector("[data-heavy]");
  if (!note) {
    note = document.createElement("p");
    note.className = "error";
    note.dataset.heavy = "";
    note.setAttribute("role", "alert");
    inputs[0].before(note);
  }
  note.textContent = form.dataset.large;
  inputs[0].focus();
});
