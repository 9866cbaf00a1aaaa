/**
 * Keeps a page fresh: `data-live` on main names an event stream; at each message the page is fetched again and every
 * element with a `data-live-id` takes its new content. What somebody types in or has in focus stays untouched.
 */
export const followLive = (): void => {
  const main = document.querySelector<HTMLElement>('[data-live]');
  if (!main?.dataset.live) return;
  const status = document.createElement('p');
  status.className = 'kern-sr-only';
  status.setAttribute('role', 'status');
  main.append(status);

  let busy = false;
  let again = false;
  const refresh = async (): Promise<void> => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      const answer = await fetch(location.href, { headers: { accept: 'text/html' }, cache: 'no-cache' });
      if (answer.ok && !answer.redirected && swap(await answer.text()))
        status.textContent = main.dataset.liveText ?? '';
    } catch {
      // The network is gone for a moment; the stream reconnects and the next message brings the page up to date.
    } finally {
      busy = false;
    }
    if (again) {
      again = false;
      await refresh();
    }
  };

  const stream = new EventSource(main.dataset.live);
  stream.addEventListener('message', () => void refresh());
  // What was said before somebody listened, or while the line was down, is caught up with.
  stream.addEventListener('open', () => void refresh());
  addEventListener('pagehide', () => stream.close());
};

/** Whether anything changed. */
const swap = (html: string): boolean => {
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  let changed = false;
  for (const old of document.querySelectorAll('[data-live-id]')) {
    const id = CSS.escape(old.getAttribute('data-live-id') ?? '');
    const next = fresh.querySelector(`[data-live-id="${id}"]`);
    if (!old.isConnected || !next || old.outerHTML === next.outerHTML || isTouched(old)) continue;
    const focused = old.contains(document.activeElement) ? document.activeElement?.id : undefined;
    const scroll = old.scrollTop;
    old.replaceWith(next);
    next.scrollTop = scroll;
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    changed = true;
  }
  return changed;
};

/** Somebody works in it: a field with the focus, a field that differs from what the server sent, or a focus that could not be found again. */
const isTouched = (element: Element): boolean => {
  const active = document.activeElement;
  if (active && element.contains(active) && (active.matches('input, select, textarea') || !active.id))
    return true;
  return [...element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].some(
    (field) =>
      field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)
        ? field.checked !== field.defaultChecked
        : field.type !== 'hidden' && field.value !== field.defaultValue,
  );
};
