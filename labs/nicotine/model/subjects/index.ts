// Molecules as subjects of inquiry: their descriptors, and what differs between two of them.
export {
  descriptorNames,
  drawSubjects,
  listDescriptors,
  type DescriptorName,
  type SubjectCard,
  type SubjectDescriptors,
} from './descriptors.ts';
export { describeDifference } from './describe-difference.ts';
