// Molecules as subjects of inquiry: their descriptors, and what differs between two of them.
export { descriptorNames, type DescriptorName } from './descriptor-names.ts';
export { drawSubjects, listDescriptors, type SubjectCard, type SubjectDescriptors } from './descriptors.ts';
export { describeDifference } from './describe-difference.ts';
