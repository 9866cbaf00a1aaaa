import type { Child } from 'hono/jsx';

export interface PageHeadProps {
  title: string;
  /** A word or two above the title: what kind of thing this page shows. */
  kicker?: string;
  /** One or two sentences: what this page is for. */
  lead?: Child;
  /** Badges beside the title. */
  badges?: Child;
  /** Links and buttons of the page. */
  actions?: Child;
}

export const PageHead = ({ title, kicker, lead, badges, actions }: PageHeadProps) => (
  <div class="hm-head">
    <div class="hm-head__text">
      {kicker && <p class="hm-kicker">{kicker}</p>}
      <h1 class="kern-heading-x-large">{title}</h1>
      {badges && <div class="hm-head__badges">{badges}</div>}
      {lead && <p class="hm-lead">{lead}</p>}
    </div>
    {actions && <div class="hm-head__actions">{actions}</div>}
  </div>
);
