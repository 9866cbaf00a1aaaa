-- "Beauftragte*r" is one word now, as "Bürgermeister*in" always was.
update mandates.resolution set folded = regexp_replace(folded, '([a-z]) r(?![a-z0-9])', '\1r', 'g')
  where folded ~ '[a-z] r( |$)';
