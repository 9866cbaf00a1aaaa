export interface Crumb {
  label: string;
  /** The last crumb is the page itself and has none. */
  href?: string;
}

export interface BreadcrumbProps {
  /** Name of the landmark. */
  label: string;
  crumbs: readonly Crumb[];
}

export const Breadcrumb = ({ label, crumbs }: BreadcrumbProps) => (
  <nav class="hm-breadcrumb" aria-label={label}>
    <ol>
      {crumbs.map((crumb) => (
        <li>
          {crumb.href ? (
            <a href={crumb.href}>{crumb.label}</a>
          ) : (
            <span aria-current="page">{crumb.label}</span>
          )}
        </li>
      ))}
    </ol>
  </nav>
);
