import type { EliminationGroups, RuledSite } from '@/domain/decision/elimination-groups';
import { NamedSite } from './named-site';
import { ReadmitForm, TakeBack } from './readmit-form';
import { RuleFindingLine } from './rule-finding-line';

type KnockOutRowProps = { readonly kind: keyof EliminationGroups; readonly ruled: RuledSite };

/** A site and what the rules say of it; one that is out can be let in again, with the reason. */
export function KnockOutRow({ kind, ruled: { site, by } }: KnockOutRowProps) {
  return (
    <li
      // A site that stays is told of, and is no row of those that were knocked out.
      data-testid={kind === 'out' ? 'knockout-row' : `${kind}-row`}
      data-site-id={site.id}
      className="flex flex-col gap-1 border-b border-line py-1.5"
    >
      <NamedSite siteId={site.id} />
      <ul className="flex flex-col gap-1 pl-5">
        {by.map((finding) => (
          <RuleFindingLine key={finding.rule.id} finding={finding} />
        ))}
      </ul>
      {kind === 'out' && <ReadmitForm siteId={site.id} ruleIds={by.map(({ rule }) => rule.id)} />}
      {kind === 'readmitted' && by[0]?.readmission && (
        <TakeBack siteId={site.id} note={by[0].readmission.note} />
      )}
    </li>
  );
}
