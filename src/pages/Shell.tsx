import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Child } from 'hono/jsx';
import { officeOf } from '../shared/occasion.ts';
import { distFolder } from '../platform/http/assets.ts';
import type { Frame } from '../platform/http/site.ts';
import type { Visit } from '../platform/http/visit.ts';
import { actionTexts } from '../platform/words/index.ts';
import { Alert } from '../ui/Alert.tsx';
import { Layout } from '../ui/Layout.tsx';
import { AccountLogOut, OfficeSwitch, officeLabel } from './account.tsx';
import { footerFor, navigationFor } from './navigation.ts';
import { words } from './words.ts';

let assets: { css: string; script: string; icon: string } | undefined;
const assetPaths = (): { css: string; script: string; icon: string } => {
  if (assets) return assets;
  const manifest = JSON.parse(readFileSync(join(distFolder(), 'assets/manifest.json'), 'utf8'));
  assets = { css: manifest['app.css'], script: manifest['islands.js'], icon: manifest['icon.svg'] };
  return assets;
};

/** What surrounds every page: navigation, who acts, language, look, and what was just done. */
export const Shell = ({ frame, visit, children }: { frame: Frame; visit: Visit; children?: Child }) => {
  const t = words(visit.language);
  const { actor } = visit.occasion;
  const back = encodeURIComponent(visit.url.pathname + visit.url.search);
  const done = visit.notice && actionTexts(visit.house, visit.language, visit.notice)?.done;
  return (
    <Layout
      lang={visit.language}
      title={frame.title}
      site={t.site}
      claim={t.claim}
      description={t.description}
      words={t}
      assets={assetPaths()}
      theme={visit.theme ?? undefined}
      homeHref="/"
      {...(visit.house.config.demo && { demo: t.demo })}
      navigation={navigationFor(visit)}
      languages={[
        {
          lang: 'de',
          label: 'Deutsch',
          href: `/sprache/de?zurueck=${back}`,
          current: visit.language === 'de',
        },
        {
          lang: 'en',
          label: 'English',
          href: `/sprache/en?zurueck=${back}`,
          current: visit.language === 'en',
        },
      ]}
      account={
        actor.kind === 'person'
          ? {
              name: actor.name,
              ...(actor.office && { office: officeLabel(visit, actor.office) }),
              links: accountLinks(visit),
              ...(actor.offices.length > 1 && { officeSwitch: <OfficeSwitch visit={visit} /> }),
              logOut: <AccountLogOut visit={visit} />,
            }
          : undefined
      }
      logIn={{ label: t.logIn, href: `/anmelden?zurueck=${back}` }}
      breadcrumb={frame.crumbs}
      notice={done ? <Alert tone="success" role="status" title={done} /> : null}
      footer={footerFor(visit)}
      themes={(['auto', 'light', 'dark'] as const).map((theme) => ({
        theme,
        label: t.themes[theme],
        href: `/ansicht/${theme}?zurueck=${back}`,
        current: (visit.theme ?? 'auto') === theme,
      }))}
      live={frame.live ? { href: frame.live, text: t.changedLive } : undefined}
      index={actor.kind === 'public' && frame.status === 200 && !frame.confidential}
    >
      {children}
    </Layout>
  );
};

const accountLinks = ({ language, occasion }: Visit) => {
  const office = officeOf(occasion.actor);
  const own = office?.role === 'AP' || office?.role === 'OB' ? office.municipality : null;
  return [
    { href: '/ich', label: language === 'en' ? 'My account' : 'Mein Zugang' },
    ...(own
      ? [
          {
            href: `/mitglieder/${own}/protokoll`,
            label: language === 'en' ? 'Record of my municipality' : 'Protokoll meiner Kommune',
          },
        ]
      : []),
  ];
};
