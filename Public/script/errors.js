// Puts the eye and the reader's cursor on what went wrong, if something did.
document.querySelector("[data-errors]")?.focus();
