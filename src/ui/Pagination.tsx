import { Icon } from './Icon.tsx';

export interface PaginationProps {
  words: {
    /** Name of the landmark. */
    label: string;
    previous: string;
    next: string;
    /** With `{n}`: "Seite {n}". */
    page: string;
  };
  page: number;
  pages: number;
  href: (page: number) => string;
}

/** Nothing at all for a single page. */
export const Pagination = ({ words, page, pages, href }: PaginationProps) =>
  pages <= 1 ? (
    <></>
  ) : (
    <nav class="hm-pages" aria-label={words.label}>
      {page > 1 && (
        <a class="hm-pages__turn" href={href(page - 1)} rel="prev">
          <Icon name="arrow-back" size="small" />
          {words.previous}
        </a>
      )}
      <ul>
        {shownPages(page, pages).map((shown) =>
          shown === null ? (
            <li class="hm-pages__gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li>
              <a
                href={href(shown)}
                aria-label={words.page.replace('{n}', String(shown))}
                aria-current={shown === page ? 'page' : undefined}
              >
                {shown}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pages && (
        <a class="hm-pages__turn" href={href(page + 1)} rel="next">
          {words.next}
          <Icon name="arrow-forward" size="small" />
        </a>
      )}
    </nav>
  );

/** First, last, and the neighbours of the current page; null where pages are left out. */
export const shownPages = (page: number, pages: number): (number | null)[] => {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - page) <= 1,
  );
  return near.flatMap((n, index) => {
    const before = near[index - 1] ?? n - 1;
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? [null, n] : [n];
  });
};
