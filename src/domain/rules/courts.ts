import { anyOf, type Case } from '../case';
import { lawful, told } from './rule';

const familyLive = (c: Case) => anyOf(c.courts, ['familyCourtLive', 'careCaseLive']);

/** Courts, police, tribunals and claims that touch the same matter (SP-R01, SP-R02, OMB-12 to 15b). */
export const courts = {
  courtCaseLive: lawful(['SP-R01', 'SP-R02'], familyLive),
  courtCaseMayBeLive: told((c) => familyLive(c) || anyOf(c.courts, ['notSure'])),
  courtCaseEnded: told((c) => anyOf(c.courts, ['familyCourtEnded']) && !familyLive(c)),
  councilsOwnCase: lawful(['SP-R02'], (c) => anyOf(c.courts, ['careCaseLive'])),
  policeCaseLive: lawful(['SP-R01'], (c) => anyOf(c.courts, ['policeLive'])),
  policeCaseMayBeLive: told((c) => anyOf(c.courts, ['policeLive', 'notSure'])),
  policeCaseEnded: told((c) => anyOf(c.courts, ['policeEnded']) && !anyOf(c.courts, ['policeLive'])),
  tribunalLive: lawful(['OMB-13', 'OMB-14'], (c) => anyOf(c.courts, ['tribunalLive'])),
  preProceedings: lawful(['SP-R01'], (c) => anyOf(c.courts, ['preProceedings'])),
  claimIssued: lawful(['OMB-14', 'INS-28'], (c) => anyOf(c.courts, ['claimMade'])),
  earlierClaim: lawful(['OMB-13', 'OMB-14', 'INS-28'], (c) => anyOf(c.courts, ['claimEnded'])),
};
