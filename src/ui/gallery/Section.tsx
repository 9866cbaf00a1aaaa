import type { Child } from 'hono/jsx';

/** One component in all its states; `code` is its file. */
export const Section = ({ title, code, children }: { title: string; code: string; children?: Child }) => (
  <section class="hm-gallery" id={code.split(',')[0]}>
    <h2>
      {title} <code>{code}</code>
    </h2>
    {children}
  </section>
);
