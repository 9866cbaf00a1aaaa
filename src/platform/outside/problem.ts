import { fill, type Language } from '../texts.ts';

/**
 * Why an address outside could not be read. Other people's servers fail every day, so that is an answer and never an
 * exception.
 */
export interface OutsideProblem {
  problem: ProblemKey;
  with?: Record<string, string | number>;
}
export type ProblemKey = keyof typeof de;

const de = {
  'not-an-address': 'Das ist keine vollständige Web-Adresse. Sie beginnt mit https:// oder http://.',
  'login-in-address':
    'Die Adresse enthält Zugangsdaten. Bitte geben Sie eine Adresse ohne Name und Kennwort an.',
  'not-public':
    'Diese Adresse führt in ein internes Netz ({host}) und wird aus Sicherheitsgründen nicht geöffnet. Bitte nehmen Sie die öffentliche Adresse.',
  'unknown-host': 'Den Server {host} gibt es nicht. Bitte prüfen Sie die Schreibweise der Adresse.',
  unreachable:
    'Der Server {host} nimmt keine Verbindung an. Bitte versuchen Sie es später oder füllen Sie das Formular von Hand aus.',
  'broken-off':
    'Der Server {host} hat die Verbindung abgebrochen. Bitte versuchen Sie es später oder füllen Sie das Formular von Hand aus.',
  'too-slow':
    'Der Server {host} hat nicht innerhalb von {seconds} Sekunden geantwortet. Bitte versuchen Sie es später oder füllen Sie das Formular von Hand aus.',
  'too-large':
    'Die Antwort von {host} ist größer als {megabytes} MB und wurde nicht geladen. Bitte prüfen Sie, ob die Adresse auf einen einzelnen Eintrag zeigt.',
  'no-secure-connection':
    'Die gesicherte Verbindung zu {host} kam nicht zustande; das Zertifikat des Servers ist ungültig oder abgelaufen. Bitte verständigen Sie dessen Betreiber.',
  'not-found': 'Unter dieser Adresse gibt es bei {host} nichts (Antwort {status}).',
  'log-in-needed': 'Der Server {host} gibt diese Seite nicht öffentlich heraus (Antwort {status}).',
  'server-failed':
    'Der Server {host} meldet selbst einen Fehler (Antwort {status}). Bitte versuchen Sie es später.',
  'too-many-redirects':
    'Die Adresse leitet mehr als {limit}-mal weiter. Bitte geben Sie die Adresse an, bei der Sie im Browser ankommen.',
  'wrong-type': 'Unter dieser Adresse liegen keine Daten, sondern: {type}.',
  html: 'Unter dieser Adresse liegt eine Webseite zum Lesen. Gebraucht wird die Adresse der maschinenlesbaren Fassung (OParl, JSON); Ihr Sitzungsdienst kennt sie.',
  'not-json': 'Die Antwort von {host} ist unvollständig oder kein gültiges JSON.',
};
const en: typeof de = {
  'not-an-address': 'This is not a complete web address. It starts with https:// or http://.',
  'login-in-address': 'The address contains a log-in. Please give an address without name and password.',
  'not-public':
    'This address leads into an internal network ({host}) and is not opened for security. Please use the public address.',
  'unknown-host': 'There is no server {host}. Please check the spelling of the address.',
  unreachable: 'The server {host} accepts no connection. Please try later or fill in the form by hand.',
  'broken-off': 'The server {host} broke off the connection. Please try later or fill in the form by hand.',
  'too-slow':
    'The server {host} did not answer within {seconds} seconds. Please try later or fill in the form by hand.',
  'too-large':
    'The answer of {host} is larger than {megabytes} MB and was not loaded. Please check that the address points to a single entry.',
  'no-secure-connection':
    'No secure connection to {host} was possible; the certificate of the server is invalid or expired. Please tell its operators.',
  'not-found': 'There is nothing at this address of {host} (answer {status}).',
  'log-in-needed': 'The server {host} does not give this page to the public (answer {status}).',
  'server-failed': 'The server {host} itself reports an error (answer {status}). Please try later.',
  'too-many-redirects':
    'The address redirects more than {limit} times. Please give the address where your browser ends up.',
  'wrong-type': 'There are no data at this address, but: {type}.',
  html: 'This address holds a web page for reading. What is needed is the address of the machine-readable version (OParl, JSON); your council office knows it.',
  'not-json': 'The answer of {host} is incomplete or no valid JSON.',
};

/** What stopped a fetch and what to do about it, as a sentence. */
export const outsideSentence = ({ problem, with: values }: OutsideProblem, language: Language): string =>
  fill((language === 'en' ? en : de)[problem], values);

type OutsideRefusals = { [Key in ProblemKey as `outside-${Key}`]: string };

/** The same sentences as refusals of a context, each under `outside-` and its key. */
export const outsideRefusals = (language: Language): OutsideRefusals =>
  Object.fromEntries(
    Object.entries(language === 'en' ? en : de).map(([key, sentence]) => [`outside-${key}`, sentence]),
  ) as OutsideRefusals;
