import { buildSchema } from 'graphql';

/** The slice of GitHub's schema that is served, with its own names. */
export const schema = buildSchema(`
  scalar Base64String
  scalar GitObjectID
  scalar URI

  type Query {
    repository(owner: String!, name: String!): Repository
  }

  type Mutation {
    createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
  }

  type Repository {
    id: ID!
    databaseId: Int
    name: String!
    nameWithOwner: String!
    isPrivate: Boolean!
    isEmpty: Boolean!
    url: URI!
    defaultBranchRef: Ref
    ref(qualifiedName: String!): Ref
    object(expression: String!): GitObject
  }

  type Ref {
    id: ID!
    name: String!
    prefix: String!
    target: GitObject
  }

  interface GitObject { id: ID! oid: GitObjectID! }
  type Commit implements GitObject { id: ID! oid: GitObjectID! url: URI! message: String! tree: Tree! }
  type Tree implements GitObject { id: ID! oid: GitObjectID! entries: [TreeEntry!] }
  type TreeEntry { name: String! type: String! mode: Int! oid: GitObjectID! object: GitObject }
  type Blob implements GitObject { id: ID! oid: GitObjectID! byteSize: Int! isBinary: Boolean text: String }

  input CreateCommitOnBranchInput {
    branch: CommittableBranch!
    clientMutationId: String
    expectedHeadOid: GitObjectID!
    fileChanges: FileChanges
    message: CommitMessage!
  }
  input CommittableBranch { id: ID branchName: String repositoryNameWithOwner: String }
  input CommitMessage { headline: String! body: String }
  input FileChanges { additions: [FileAddition!] = [] deletions: [FileDeletion!] = [] }
  input FileAddition { path: String! contents: Base64String! }
  input FileDeletion { path: String! }

  type CreateCommitOnBranchPayload {
    clientMutationId: String
    commit: Commit
    ref: Ref
  }
`);
