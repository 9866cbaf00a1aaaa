/** Asks before somebody leaves a form marked `data-guard` whose input has changed and was not sent. */
export const guardInput = (): void => {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-guard]')];
  if (forms.length === 0) return;
  const content = (form: HTMLFormElement) =>
    JSON.stringify(
      [...new FormData(form)].map(([name, value]) => [name, value instanceof File ? value.name : value]),
    );
  const untouched = new Map(forms.map((form) => [form, content(form)]));
  let sending = false;

  for (const form of forms) form.addEventListener('submit', () => (sending = true));
  // Back from the cache of the browser: the form is there again and counts again.
  addEventListener('pageshow', () => (sending = false));
  addEventListener('beforeunload', (event) => {
    if (!sending && forms.some((form) => content(form) !== untouched.get(form))) event.preventDefault();
  });
};
