import { serve } from '../outside/server.ts';

const type = (name: string, version = '1.1') => `https://schema.oparl.org/${version}/${name}`;

/** A council's information system on the loopback, as the specification wants it and as real ones are. */
export const startRis = async (): Promise<{ base: string; asked: string[] }> => {
  const asked: string[] = [];
  const objects = (base: string): Record<string, unknown> => ({
    '/oparl/body/1': { id: `${base}/oparl/body/1`, type: type('Body'), name: 'Potsdam', ags: '12054000' },
    '/oparl/organization/2': {
      id: `${base}/oparl/organization/2`,
      type: type('Organization'),
      name: 'Stadtverordnetenversammlung',
      body: `${base}/oparl/body/1`,
    },
    '/oparl/meeting/3': {
      id: `${base}/oparl/meeting/3`,
      type: type('Meeting'),
      name: '52. Sitzung',
      start: '2018-12-05T15:00:00+01:00',
      organization: [`${base}/oparl/organization/2`],
    },
    '/oparl/agendaitem/4': {
      id: `${base}/oparl/agendaitem/4`,
      type: type('AgendaItem'),
      order: 4,
      name: 'Potsdam wird Sicherer Hafen',
      meeting: `${base}/oparl/meeting/3`,
      consultation: `${base}/oparl/consultation/5`,
      result: 'ungeändert beschlossen',
      public: true,
      resolutionText:
        'Die Stadtverordnetenversammlung beschließt:\n1. Die Stadt unterstützt gemeinsame Appelle an Bund und Land.\n2. Die Stadt bietet zusätzlich Plätze zur Aufnahme an, sofern Kapazitäten frei sind.\n3. Der Oberbürgermeister berichtet jährlich.',
    },
    '/oparl/consultation/5': {
      id: `${base}/oparl/consultation/5`,
      type: type('Consultation'),
      paper: `${base}/oparl/paper/6`,
      agendaItem: `${base}/oparl/agendaitem/4`,
      meeting: `${base}/oparl/meeting/3`,
      organization: [`${base}/oparl/organization/2`],
      authoritative: true,
    },
    '/oparl/paper/6': {
      id: `${base}/oparl/paper/6`,
      type: type('Paper'),
      body: `${base}/oparl/body/1`,
      name: 'Potsdam wird Sicherer Hafen',
      reference: '18/SVV/0000',
      date: '2018-11-01',
      paperType: 'Antrag',
      mainFile: {
        id: `${base}/oparl/file/7`,
        type: type('File'),
        name: 'Antrag',
        mimeType: 'application/pdf',
        size: 84_000,
        accessUrl: `${base}/datei/7`,
      },
      consultation: [
        {
          type: type('Consultation'),
          agendaItem: `${base}/oparl/agendaitem/99`,
          organization: [`${base}/oparl/organization/2`],
          authoritative: false,
        },
        {
          type: type('Consultation'),
          agendaItem: `${base}/oparl/agendaitem/4`,
          meeting: `${base}/oparl/meeting/3`,
          organization: [`${base}/oparl/organization/2`],
          authoritative: true,
        },
      ],
      web: `${base}/vo/6`,
    },
    // Version 1.0 without `modified`, everything a little beside the specification.
    '/alt/paper': {
      id: '/alt/paper',
      type: 'http://oparl.org/schema/1.0/paper',
      body: { id: '/alt/body', ags: 1_001_000 },
      name: '<p>Beitritt&nbsp;zum B&uuml;ndnis</p>',
      reference: 4711,
      consultation: '/alt/consultation',
      mainFile: { accessUrl: 'datei.pdf' },
    },
    '/alt/consultation': {
      agendaItem: {
        id: '/alt/item',
        result: 'Einstimmig beschlossen',
        resolutionText: '<ol><li>Die Stadt tritt bei.</li><li>Die Stadt wirbt.</li></ol>',
      },
      meeting: '/alt/meeting',
      organization: { name: 'Ratsversammlung', id: '/alt/org' },
    },
    '/alt/meeting': { start: '06.06.2019 17:00' },
    '/halb/paper': {
      type: type('Paper'),
      name: 'Vorlage',
      reference: 'VO/1',
      body: '/gibt-es-nicht',
      consultation: [{ agendaItem: '/html', meeting: '/gibt-es-nicht', organization: '/gibt-es-nicht' }],
    },
    '/boese/paper': {
      type: type('Paper'),
      name: '<img src=x onerror=alert(1)>Vorlage',
      body: 'http://169.254.169.254/latest/',
      consultation: Array.from({ length: 50 }, (_, n) => `/viele/${n}`),
    },
    // Every link of it sends a blank now and then, for ever.
    '/tropft/paper': {
      type: type('Paper'),
      name: 'Vorlage mit zähen Verweisen',
      body: '/tropft/1',
      consultation: ['/tropft/2'],
    },
    '/liste': { data: [], pagination: {}, links: {} },
    '/sitzung': { type: type('Meeting'), name: 'Sitzung' },
    '/fehler': { type: type('Error'), message: 'Der Server wird gewartet' },
    '/irgendwas': { hallo: 'welt' },
    '/zahl': 12,
  });
  let base = '';
  base = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    asked.push(pathname);
    const object = objects(base)[pathname];
    if (object !== undefined)
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(object));
    if (pathname.startsWith('/tropft/')) {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      return response.on('close', () => clearInterval(drip));
    }
    if (pathname === '/html')
      return response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>');
    if (pathname === '/riesig')
      return response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': 300_000_000 })
        .write(' ');
    if (pathname === '/zu-metadaten')
      return response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    if (pathname.startsWith('/viele/'))
      return response.end(
        JSON.stringify({
          agendaItem: `/viele/${pathname.length}1`,
          meeting: '/viele/8',
          organization: '/viele/9',
        }),
      );
    return response.writeHead(404).end();
  });
  return { base, asked };
};
