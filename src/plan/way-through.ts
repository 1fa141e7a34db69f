import type { Case } from '../domain/case';
import { due, type Deadline } from '../domain/due';
import { rules } from '../domain/rules';
import type { RoughDate } from '../domain/calendar/rough-date';
import { startDate } from '../domain/starts';
import { procedures, type ProcedureId, type Stage, type StageId } from './stages';

/** A step on the way, as it is for one person. */
export interface Step extends Stage {
  readonly state: 'done' | 'here' | 'ahead' | 'unknown';
  /** The limits of the case that belong to it, the step's own first. */
  readonly due: readonly Deadline[];
  /** When it was done, as far as they told us. */
  readonly doneOn: RoughDate | undefined;
}

/** The whole plan of a case. */
export interface WayThrough {
  readonly procedure: ProcedureId | undefined;
  readonly steps: readonly Step[];
  readonly here: Step | undefined;
  /** Limits that belong to no step. */
  readonly others: readonly Deadline[];
  /** The council dealt with it under another procedure than the one drawn. */
  readonly otherProcedure: boolean;
}

function procedureOf(c: Case): ProcedureId | undefined {
  if (rules.statutoryMatter.holds(c)) return 'statutory';
  return rules.corporateMatterOnly.holds(c) ? 'corporate' : undefined;
}

function stageReached(procedure: ProcedureId, c: Case): StageId | undefined {
  const { soFar } = c;
  if (soFar === undefined) return undefined;
  const at: Readonly<Partial<Record<string, StageId>>> = procedures[procedure].at;
  const reached = at[soFar];
  // The report has come: what is awaited now is the council.
  return reached === 'panelReport' && !rules.panelReportNotDated.holds(c) ? 'finalAnswer' : reached;
}

/**
 * Takes a case; gives the steps of the procedure it belongs to, with the one the person is at, the dates of each, and
 * the dates beside it. No procedure is drawn for a matter that the council's procedures do not take.
 */
export function wayThrough(c: Case): WayThrough {
  const procedure = procedureOf(c);
  const all = due(c);
  if (procedure === undefined)
    return { procedure, steps: [], here: undefined, others: all, otherProcedure: false };
  const stages: readonly Stage[] = procedures[procedure].stages;
  const otherProcedure = rules.wrongProcedure.holds(c);
  const reached = otherProcedure ? undefined : stageReached(procedure, c);
  const at = stages.findIndex(({ id }) => id === reached);
  const stateOf = (index: number): Step['state'] => {
    if (at === -1) return 'unknown';
    if (index === at) return 'here';
    return index < at ? 'done' : 'ahead';
  };
  const steps = stages.map((stage, index): Step => {
    const state = stateOf(index);
    return {
      ...stage,
      state,
      due: stage.deadlines.flatMap((id) => all.filter((deadline) => deadline.id === id)),
      doneOn: state === 'done' && stage.ends ? startDate(stage.ends, c) : undefined,
    };
  });
  return {
    procedure,
    steps,
    here: steps[at],
    others: all.filter(({ id }) => !stages.some(({ deadlines }) => deadlines.includes(id))),
    otherProcedure,
  };
}
