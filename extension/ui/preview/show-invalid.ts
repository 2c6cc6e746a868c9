/** Leads to the field that holds the save back: the first that is not understood, or the name that is missing. */
export const showInvalid = (preview: HTMLElement | null): void => {
  const field =
    preview?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    preview?.querySelector<HTMLElement>('textarea:placeholder-shown');
  if (!field) return;
  for (let box = field.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
    box.open = true;
  field.focus();
};
