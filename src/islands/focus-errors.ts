/** A form that came back with errors: the summary takes the focus, so that it is heard and the next tab is its first link. */
export const focusErrors = (): void => {
  document.querySelector<HTMLElement>('[data-focus]')?.focus();
};
