import type { MessagesOf } from '../i18n/messages.js';
import type { doctorMessages } from './messages.js';
import { advice, fact, problem, type Remark } from './remark.js';

/** One refusal of a policy of the page. */
interface Refusal {
  readonly directive: string;
  readonly blocked: string;
  readonly isEnforced: boolean;
}

const refusals = new Map<string, Refusal>();

function note(directive: string, blocked: string, disposition: string): void {
  const isEnforced = disposition === 'enforce';
  refusals.set(`${directive} ${blocked} ${isEnforced}`, { directive, blocked, isEnforced });
}

/** The refusals from before the doctor came, where the browser keeps them. */
function observeReports(): void {
  if (!('ReportingObserver' in window)) return;
  const read = (reports: readonly Report[]) => {
    for (const { body } of reports) {
      const violation = body as unknown as Readonly<
        Record<'effectiveDirective' | 'blockedURL' | 'disposition', string>
      >;
      note(violation.effectiveDirective, violation.blockedURL, violation.disposition);
    }
  };
  new ReportingObserver(read, { types: ['csp-violation'], buffered: true }).observe();
}

/** Notes what the policies of the page refuse. */
export function watchPolicy(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) =>
    note(effectiveDirective, blockedURI, disposition),
  );
  observeReports();
}

/** The directives that can stand in the way of a widget. */
const CONCERNED = /^(connect|script|style)-src/;

const originIn = (address: string): string | undefined =>
  /^https?:/.test(address) ? new URL(address).origin : undefined;

/** The directive that refuses requests to the host of an address, if one has. */
export function refusalOf(address: string): string | undefined {
  const refused = [...refusals.values()].filter(({ isEnforced }) => isEnforced);
  return refused.filter(
    ({ directive, blocked }) => directive === 'connect-src' && originIn(blocked) === originIn(address),
  )[0]?.directive;
}

/** What policies refuse of the addresses that the widgets need. */
export function policyRemarks(
  addresses: readonly string[],
  words: MessagesOf<typeof doctorMessages>,
): Remark[] {
  const origins = addresses.map(originIn);
  const ours = [...refusals.values()].filter(({ directive, blocked }) => {
    const origin = originIn(blocked);
    return CONCERNED.test(directive) && origin !== undefined && origins.includes(origin);
  });
  const remarks = ours.map(({ directive, blocked, isEnforced }) =>
    isEnforced ? problem(words.refusal(directive, blocked)) : advice(words.wouldRefuse(directive, blocked)),
  );
  return remarks.length ? remarks : [fact(words.noRefusals)];
}
