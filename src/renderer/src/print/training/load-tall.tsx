import type {
  FeedbackFormPrint,
  RosterPrint,
  SignInSheetPrint,
  TranscriptsPrint,
} from '@shared/contract/training-prints';
import { FeedbackForm } from './FeedbackForm';
import { Roster } from './Roster';
import { SignInSheet } from './SignInSheet';
import { Transcripts } from './Transcripts';
import './tall.css';

/** Upright pages of the course. Titles of files name a cohort or what it is, never a person. */
export const tallDocuments = {
  'sign-in-sheet': (data: SignInSheetPrint) => ({
    title: `${data.cohort}, week ${data.weekNo}`,
    content: <SignInSheet sheet={data} />,
  }),
  roster: (data: RosterPrint) => ({
    title: `Roster, ${data.cohort}`,
    content: <Roster roster={data} />,
  }),
  transcripts: (data: TranscriptsPrint) => ({
    title: data.people.length === 1 ? 'Transcript' : 'Transcripts',
    content: <Transcripts print={data} />,
  }),
  'feedback-form': (data: FeedbackFormPrint) => ({
    title: data.title,
    content: <FeedbackForm form={data} />,
  }),
};
