/** Menus made of `<details data-close>` close on Escape, on a click elsewhere and when the focus leaves them. */
export const closeDisclosures = (): void => {
  const open = () => document.querySelectorAll<HTMLDetailsElement>('details[data-close][open]');

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const details of open()) {
      details.open = false;
      details.querySelector('summary')?.focus();
    }
  });

  const closeOthers = (target: EventTarget | null) => {
    for (const details of open()) {
      // The menu of narrow screens opens the list that follows it, so that list belongs to it.
      const inside =
        target instanceof Node && (details.contains(target) || details.nextElementSibling?.contains(target));
      if (!inside) details.open = false;
    }
  };
  document.addEventListener('click', (event) => closeOthers(event.target));
  document.addEventListener('focusin', (event) => closeOthers(event.target));
};
