export interface Source {
  label: string;
  href?: string | undefined;
}

export interface SourceNoteProps {
  /** Day or period the statement holds for, in words. */
  asOf?: string | undefined;
  sources: readonly Source[];
  words: { asOf: string; source: string };
}

/** Every number has a date and a source. */
export const SourceNote = ({ asOf, sources, words }: SourceNoteProps) => (
  <p class="hm-source">
    {asOf && (
      <span>
        {words.asOf} {asOf}
      </span>
    )}
    {sources.length > 0 && (
      <span>
        {words.source}:{' '}
        {sources.map(({ label, href }, index) => (
          <>
            {index > 0 && '; '}
            {href ? <a href={href}>{label}</a> : label}
          </>
        ))}
      </span>
    )}
  </p>
);
