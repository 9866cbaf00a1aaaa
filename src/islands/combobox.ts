interface Suggestion {
  value: string;
  label: string;
  detail?: string;
}

/** Text fields marked `data-combobox` (address of the suggestions) get a list to pick from, after the ARIA pattern. */
export const enhanceComboboxes = (): void => {
  for (const box of document.querySelectorAll<HTMLElement>('[data-combobox]')) enhance(box);
};

const enhance = (box: HTMLElement): void => {
  const input = box.querySelector<HTMLInputElement>('input[data-list]');
  const list = box.querySelector<HTMLUListElement>('[role=listbox]');
  const key = box.querySelector<HTMLInputElement>('input[type=hidden]');
  const status = box.querySelector('[data-status]');
  if (!input || !list || !key || !status) return;
  let found: Suggestion[] = [];
  let active = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const mark = (index: number) => {
    active = index;
    [...list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
    const item = list.children[index];
    if (item) input.setAttribute('aria-activedescendant', item.id);
    else input.removeAttribute('aria-activedescendant');
    item?.scrollIntoView({ block: 'nearest' });
  };
  const pick = (suggestion: Suggestion | undefined) => {
    if (!suggestion) return;
    input.value = suggestion.label;
    key.value = suggestion.value;
    key.dispatchEvent(new Event('change', { bubbles: true }));
    close();
  };
  const show = () => {
    list.replaceChildren(
      ...found.map((suggestion, at) => item(suggestion, `${list.id}-${at}`, () => pick(suggestion))),
    );
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    mark(-1);
    const { none = '', found: words = '' } = box.dataset;
    status.textContent = found.length === 0 ? none : words.replace('{n}', String(found.length));
  };
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    const address = new URL(box.dataset.combobox ?? '', location.href);
    address.searchParams.set('q', input.value.trim());
    try {
      const answer = await fetch(address, { signal: asking.signal, headers: { accept: 'application/json' } });
      if (!answer.ok) return;
      found = (await answer.json()) as Suggestion[];
      if (document.activeElement === input) show();
    } catch {
      // Aborted by the next letter, or no network: the field stays a text field and the server offers its matches.
    }
  };

  input.addEventListener('input', () => {
    key.value = '';
    clearTimeout(timer);
    if (input.value.trim().length < 2) close();
    else timer = setTimeout(() => void ask(), 150);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const { key: pressed } = event;
    if (pressed === 'ArrowDown' && list.hidden && input.value.trim()) void ask();
    if (list.hidden) return;
    if (pressed === 'ArrowDown') mark((active + 1) % found.length);
    else if (pressed === 'ArrowUp') mark(active <= 0 ? found.length - 1 : active - 1);
    else if (pressed === 'Enter' && active >= 0) pick(found[active]);
    else if (pressed === 'Escape') close();
    else return;
    event.preventDefault();
  });
};

const item = ({ label, detail }: Suggestion, id: string, pick: () => void): HTMLLIElement => {
  const li = document.createElement('li');
  li.id = id;
  li.setAttribute('role', 'option');
  li.append(label);
  if (detail) li.append(Object.assign(document.createElement('small'), { textContent: detail }));
  // Not click: the field would lose its focus first and close the list.
  li.addEventListener('mousedown', (event) => {
    event.preventDefault();
    pick();
  });
  return li;
};
