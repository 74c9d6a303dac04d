import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import type { Documents } from '../prints/documents.service';
import { checkViews, removeCheck, saveCheck } from './checks.service';
import { credentialViews, removeCredential, saveCredential } from './credentials.service';
import { markLetterSent, removeDecision, saveDecision } from './decisions.service';
import { eligibilityView, runCheck, saveFacts } from './eligibility.service';
import { screeningFile } from './file.service';
import { formJob } from './form-print.service';
import {
  endOverride,
  gateViews,
  overrideGate,
  requirementViews,
  saveRequirement,
} from './gates.service';
import { interviewSummary } from './interview-summary.service';
import {
  addInterview,
  addInterviewer,
  removeInterview,
  saveSheet,
  sheetView,
  skipSheet,
  updateInterview,
} from './interviews.service';
import { letterJob, letterOf } from './letters.service';
import { openPart } from './opening.service';
import { addReference, referenceView, removeReference, saveReference } from './references.service';
import { renewalList } from './renewals.service';
import { removeResponse, responseView, saveResponse } from './responses.service';
import { applyPreset, removeRule, ruleSet, saveRule } from './rules.service';
import { currentTemplate, saveTemplate, templateVersions } from './templates.service';
import { removeWaiver, saveWaiver } from './waivers.service';

export function screeningHandlers(documents: Documents): HandlersOf<'screening'> {
  return {
    file: ({ read, clock }, { personId }) => screeningFile(read, personId, clock.today()),
    open: ({ office }, input) => openPart(office, input),

    rules: ({ read, clock }) => ok(ruleSet(read, clock.today())),
    applyPreset: ({ office }, { preset }) => applyPreset(office, preset),
    saveRule: ({ office }, input) => saveRule(office, input),
    removeRule: ({ office }, { code }) => removeRule(office, code),
    eligibility: (context, input) => eligibilityView(context, input),
    saveFacts: ({ office }, input) => saveFacts(office, input),
    runCheck: ({ office }, { candidateId }) => runCheck(office, candidateId),
    saveWaiver: ({ office }, input) => saveWaiver(office, input),
    removeWaiver: ({ office }, input) => removeWaiver(office, input),

    template: ({ read }, { kind }) => ok(currentTemplate(read, kind)),
    templateVersions: ({ read }, { kind }) => ok(templateVersions(read, kind)),
    saveTemplate: ({ office }, input) => saveTemplate(office, input),
    response: (context, input) => responseView(context, input),
    saveResponse: ({ office }, input) => saveResponse(office, input),
    removeResponse: ({ office }, input) => removeResponse(office, input),
    addInterview: ({ office }, input) => addInterview(office, input),
    updateInterview: ({ office }, input) => updateInterview(office, input),
    addInterviewer: ({ office }, input) => addInterviewer(office, input),
    removeInterview: ({ office }, input) => removeInterview(office, input),
    sheet: ({ read }, { sheetId }) => sheetView(read, sheetId),
    saveSheet: ({ office }, input) => saveSheet(office, input),
    skipSheet: ({ office }, input) => skipSheet(office, input),
    interviewSummary: ({ read }, { interviewId }) => interviewSummary(read, interviewId),
    addReference: ({ office }, input) => addReference(office, input),
    reference: ({ read }, { referenceId }) => referenceView(read, referenceId),
    saveReference: ({ office }, input) => saveReference(office, input),
    removeReference: ({ office }, input) => removeReference(office, input),

    checks: (context, input) => checkViews(context, input),
    saveCheck: ({ office }, input) => saveCheck(office, input),
    removeCheck: ({ office }, input) => removeCheck(office, input),
    credentials: ({ read }, { personId }) => ok(credentialViews(read, personId)),
    saveCredential: ({ office }, input) => saveCredential(office, input),
    removeCredential: ({ office }, input) => removeCredential(office, input),
    gates: ({ read, clock }, { personId }) => ok(gateViews(read, personId, clock.today())),
    overrideGate: ({ office }, input) => overrideGate(office, input),
    endOverride: ({ office }, input) => endOverride(office, input),
    requirements: ({ read }) => ok(requirementViews(read)),
    saveRequirement: ({ office }, input) => saveRequirement(office, input),
    renewals: ({ read, clock }, input) => ok(renewalList(read, input, clock.today())),

    saveDecision: ({ office }, input) => saveDecision(office, input),
    removeDecision: ({ office }, input) => removeDecision(office, input),
    letter: (context, { decisionId }) => letterOf(context, decisionId),
    printLetter: async ({ office }, { decisionId }) => {
      const job = letterJob(office, decisionId);
      return job.ok ? documents.print(office, job.value) : job;
    },
    saveLetter: async ({ office }, { decisionId }) => {
      const job = letterJob(office, decisionId);
      return job.ok ? documents.savePdf(office, job.value) : job;
    },
    markLetterSent: ({ office }, input) => markLetterSent(office, input),

    printForm: async ({ office }, input) => {
      const job = formJob(office.read, input);
      return job.ok ? documents.print(office, job.value) : job;
    },
    saveForm: async ({ office }, input) => {
      const job = formJob(office.read, input);
      return job.ok ? documents.savePdf(office, job.value) : job;
    },
  };
}
