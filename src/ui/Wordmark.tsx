/** The bollard of the icon: mooring post with a rope, drawn in the colours of its surroundings. */
export const Bollard = () => (
  <svg class="hm-bollard" viewBox="5 6 30 28" width="30" height="28" aria-hidden="true" focusable="false">
    <path
      class="hm-bollard__post"
      d="M12 8h16a4 4 0 0 1 0 8h-1.5l1 13H31a2 2 0 0 1 2 2v1H7v-1a2 2 0 0 1 2-2h3.5l1-13H12a4 4 0 0 1 0-8z"
    />
    <path class="hm-bollard__rope" d="M11 25.5c6 1.5 12 .5 18-4" />
  </svg>
);

export interface WordmarkProps {
  /** Name of the product as it stands beside the icon; also the name of the link. */
  name: string;
  /** What the product is, in a few words, under the name. */
  claim?: string;
  href: string;
}

export const Wordmark = ({ name, claim, href }: WordmarkProps) => (
  <a class="hm-wordmark" href={href} rel="home">
    <Bollard />
    <span class="hm-wordmark__text">
      <span class="hm-wordmark__name">{name}</span>
      {claim && <span class="hm-wordmark__claim">{claim}</span>}
    </span>
  </a>
);
