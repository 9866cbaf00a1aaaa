import type { Child } from 'hono/jsx';

/** Buttons and links of one decision, in a line that breaks. */
export const Actions = ({ children }: { children?: Child }) => <div class="hm-actions">{children}</div>;
