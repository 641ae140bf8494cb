// Keying paper: the hand stays on the number keys. A number that cannot go on leads to the next field.
{
  const form = document.querySelector("[data-keying] form");
  const fields = form ? [...form.querySelectorAll("input.input, textarea.input")] : [];
  if (!document.querySelector("[data-errors]")) fields[0]?.focus();
  form?.addEventListener("input", (event) => {
    const field = event.target;
    const { value, maxLength } = field;
    if (field.inputMode !== "numeric" || maxLength < 1 || !/^\d+$/.test(value)) return;
    // Of a scale to ten a 1 may become a 10; nothing else goes on.
    if (value.length < maxLength && value === "1") return;
    const next = fields[fields.indexOf(field) + 1];
    next?.focus();
    next?.select();
  });
}
