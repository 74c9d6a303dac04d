import { z } from 'zod';
import { parentRole } from '../domain/lists/families';
import { requestState } from '../domain/families/request-state';
import { id, localDate, option, paging, sortOf } from './common';
import { query } from './define';
import { familyCommands } from './families-commands';
import { eventView, familyRecord, familyRow, linkView } from './families-records';
import { requestCommands } from './families-request-commands';
import { requestRecord, requestRow } from './families-request-records';

export const requestViews = ['decide', 'waiting', 'all'] as const;
export type RequestView = (typeof requestViews)[number];

export const familyViews = ['open', 'closed', 'all'] as const;
export type FamilyView = (typeof familyViews)[number];

const text = z.string().max(200).default('');

export const families = {
  /** One page of requests. `decide`: without a decision; `waiting`: accepted, without a match. */
  requests: query(
    paging.extend({
      view: z.enum(requestViews).default('decide'),
      search: text,
      state: z.enum(requestState.codes).nullable().default(null),
      channel: z.string().nullable().default(null),
      language: z.string().nullable().default(null),
      sort: sortOf(['received', 'parent'], 'received'),
    }),
    z.object({ total: z.int(), rows: z.array(requestRow) }),
  ),
  /** How much is to do, and the same as a sentence. */
  requestCounts: query(
    z.void(),
    z.object({ undecided: z.int(), waiting: z.int(), sentence: z.string() }),
  ),
  /** Languages that requests name, for the filter. */
  requestLanguages: query(z.void(), z.array(z.string())),
  request: query(z.object({ id }), requestRecord),
  list: query(
    paging.extend({
      view: z.enum(familyViews).default('open'),
      search: text,
      region: z.string().nullable().default(null),
      caseType: z.string().nullable().default(null),
      sort: sortOf(['number', 'opened', 'region'], 'number'),
    }),
    z.object({ total: z.int(), rows: z.array(familyRow) }),
  ),
  get: query(z.object({ id }), familyRecord),
  /** Regions that families have, for filters and as suggestions. */
  regions: query(z.void(), z.array(z.string())),
  /** The number to offer for a new family. */
  nextNumber: query(z.void(), z.string()),
  /** Families by the start of their number or a parent's name; at most 20. */
  find: query(z.object({ text: z.string().max(200) }), z.array(option)),
  /** Parents by the start of a name or of their family's number; the ids are parents'. At most 20. */
  findParents: query(z.object({ text: z.string().max(200) }), z.array(option)),
  /** What a form needs to know about a person who is chosen as the parent of a request. */
  asParent: query(
    z.object({ personId: id }),
    z.object({
      parentId: id.nullable(),
      familyId: id.nullable(),
      familyNumber: z.string().nullable(),
      role: z.enum(parentRole.codes).nullable(),
      exitedOn: localDate.nullable(),
      safeContactNote: z.string().nullable(),
      languages: z.array(z.string()),
      /** Requests of this parent that are new or waiting. */
      openRequests: z.int(),
    }),
  ),
  event: query(z.object({ id }), eventView),
  link: query(z.object({ id }), linkView),
  ...requestCommands,
  ...familyCommands,
};
