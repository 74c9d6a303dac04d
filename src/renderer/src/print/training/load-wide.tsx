import type { AttendanceGridPrint, CertificatesPrint } from '@shared/contract/training-prints';
import { AttendanceGrid } from './AttendanceGrid';
import { Certificates } from './Certificates';

/** Landscape pages of the course. */
export const wideDocuments = {
  'attendance-grid': (data: AttendanceGridPrint) => ({
    title: `Attendance, ${data.cohort}`,
    content: <AttendanceGrid grid={data} />,
  }),
  certificates: (data: CertificatesPrint) => ({
    title: 'Certificate of completion',
    content: <Certificates print={data} />,
  }),
};
