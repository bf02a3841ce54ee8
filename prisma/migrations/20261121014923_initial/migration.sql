-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "teamId" UUID,
    "scopes" TEXT[],
    "limitedScopes" BOOLEAN NOT NULL DEFAULT false,
    "createdById" TEXT NOT NULL,
    "createdByName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3),
    "lastUsedAt" TIMESTAMP(3),
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_version" (
    "id" UUID NOT NULL,
    "apiId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "sortKey" TEXT COLLATE "C" NOT NULL,
    "sequence" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "format" TEXT NOT NULL,
    "specVersion" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "publishedAt" TIMESTAMP(3) NOT NULL,
    "publishedByKind" TEXT NOT NULL,
    "publishedById" TEXT NOT NULL,
    "publishedByName" TEXT NOT NULL,
    "commit" TEXT,
    "changelog" TEXT,
    "stateChangedAt" TIMESTAMP(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "operationCount" INTEGER NOT NULL DEFAULT 0,
    "deprecatedOperationCount" INTEGER NOT NULL DEFAULT 0,
    "schemaCount" INTEGER NOT NULL DEFAULT 0,
    "fieldCount" INTEGER NOT NULL DEFAULT 0,
    "undescribedFieldCount" INTEGER NOT NULL DEFAULT 0,
    "errorCount" INTEGER NOT NULL DEFAULT 0,
    "warningCount" INTEGER NOT NULL DEFAULT 0,
    "infoCount" INTEGER NOT NULL DEFAULT 0,
    "hintCount" INTEGER NOT NULL DEFAULT 0,
    "comparedWithId" UUID,
    "breakingCount" INTEGER,
    "dangerousCount" INTEGER,
    "nonBreakingCount" INTEGER,

    CONSTRAINT "api_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "teamId" UUID NOT NULL,
    "domain" TEXT,
    "tags" TEXT[],
    "tier" INTEGER NOT NULL DEFAULT 2,
    "isolationLayer" TEXT,
    "runtime" TEXT,
    "links" JSONB NOT NULL DEFAULT '[]',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "newestVersionId" UUID,
    "activeVersionId" UUID,
    "lastSequence" INTEGER NOT NULL DEFAULT 0,
    "searchText" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "api_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "sequence" BIGINT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "entityName" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "traceId" TEXT NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "deprecation" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "deprecatedAt" TIMESTAMP(3) NOT NULL,
    "sunsetAt" TIMESTAMP(3) NOT NULL,
    "replacement" TEXT,
    "migrationGuide" TEXT,
    "reason" TEXT NOT NULL,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "deprecation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "blob" (
    "digest" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blob_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "version_file" (
    "versionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "isEntry" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "version_file_pkey" PRIMARY KEY ("versionId","name")
);

-- CreateTable
CREATE TABLE "diff_cache" (
    "fromDigest" TEXT NOT NULL,
    "toDigest" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "breakingCount" INTEGER NOT NULL,
    "dangerousCount" INTEGER NOT NULL,
    "nonBreakingCount" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "diff_cache_pkey" PRIMARY KEY ("fromDigest","toDigest","engineVersion","day")
);

-- CreateTable
CREATE TABLE "idempotency_record" (
    "actorId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "status" INTEGER,
    "contentType" TEXT,
    "location" TEXT,
    "body" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_record_pkey" PRIMARY KEY ("actorId","key")
);

-- CreateTable
CREATE TABLE "operation" (
    "versionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "operationId" TEXT,
    "summary" TEXT,
    "tags" TEXT[],
    "deprecated" BOOLEAN NOT NULL DEFAULT false,
    "sunset" TEXT,
    "pointer" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "searchText" TEXT NOT NULL,

    CONSTRAINT "operation_pkey" PRIMARY KEY ("versionId","ordinal")
);

-- CreateTable
CREATE TABLE "named_schema" (
    "versionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "description" TEXT,
    "types" TEXT[],
    "deprecated" BOOLEAN NOT NULL DEFAULT false,
    "pointer" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "searchText" TEXT NOT NULL,

    CONSTRAINT "named_schema_pkey" PRIMARY KEY ("versionId","ordinal")
);

-- CreateTable
CREATE TABLE "field" (
    "versionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "required" BOOLEAN NOT NULL DEFAULT false,
    "deprecated" BOOLEAN NOT NULL DEFAULT false,
    "described" BOOLEAN NOT NULL DEFAULT false,
    "pointer" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "searchText" TEXT NOT NULL,

    CONSTRAINT "field_pkey" PRIMARY KEY ("versionId","ordinal")
);

-- CreateTable
CREATE TABLE "finding" (
    "versionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "pointer" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    "operation" TEXT,
    "fingerprint" TEXT NOT NULL,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("versionId","ordinal")
);

-- CreateTable
CREATE TABLE "policy" (
    "id" UUID NOT NULL,
    "teamId" UUID,
    "reviewRequired" BOOLEAN NOT NULL DEFAULT true,
    "requiredApprovals" INTEGER NOT NULL DEFAULT 1,
    "noticeDays" INTEGER NOT NULL DEFAULT 90,
    "replacementRequired" BOOLEAN NOT NULL DEFAULT false,
    "remainingTraffic" TEXT NOT NULL DEFAULT 'warn',
    "retiredDocuments" TEXT NOT NULL DEFAULT 'available',
    "validityGate" TEXT NOT NULL DEFAULT 'block',
    "lintGate" TEXT NOT NULL DEFAULT 'warn',
    "breakingChangesGate" TEXT NOT NULL DEFAULT 'block',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "purpose" TEXT NOT NULL DEFAULT '',
    "requestedByKind" TEXT NOT NULL,
    "requestedById" TEXT NOT NULL,
    "requestedByName" TEXT NOT NULL,
    "requestedAt" TIMESTAMP(3) NOT NULL,
    "baselineId" UUID,
    "closedAt" TIMESTAMP(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_decision" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "review_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_comment" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "fingerprint" TEXT,
    "byKind" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "review_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "team" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "teamId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("teamId","userId")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'member',
    "disabledAt" TIMESTAMP(3),

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "waiver" (
    "id" UUID NOT NULL,
    "apiId" UUID NOT NULL,
    "versionId" UUID,
    "gate" TEXT NOT NULL,
    "fingerprint" TEXT,
    "reason" TEXT NOT NULL,
    "expiresOn" DATE NOT NULL,
    "grantedByKind" TEXT NOT NULL,
    "grantedById" TEXT NOT NULL,
    "grantedByName" TEXT NOT NULL,
    "grantedAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "waiver_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_token_createdById_idx" ON "api_token"("createdById");

-- CreateIndex
CREATE INDEX "api_token_teamId_idx" ON "api_token"("teamId");

-- CreateIndex
CREATE INDEX "api_version_state_idx" ON "api_version"("state");

-- CreateIndex
CREATE INDEX "api_version_publishedAt_idx" ON "api_version"("publishedAt");

-- CreateIndex
CREATE INDEX "api_version_digest_idx" ON "api_version"("digest");

-- CreateIndex
CREATE UNIQUE INDEX "api_version_apiId_label_key" ON "api_version"("apiId", "label");

-- CreateIndex
CREATE UNIQUE INDEX "api_version_apiId_sortKey_key" ON "api_version"("apiId", "sortKey");

-- CreateIndex
CREATE UNIQUE INDEX "api_slug_key" ON "api"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "api_newestVersionId_key" ON "api"("newestVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "api_activeVersionId_key" ON "api"("activeVersionId");

-- CreateIndex
CREATE INDEX "api_teamId_idx" ON "api"("teamId");

-- CreateIndex
CREATE INDEX "api_domain_idx" ON "api"("domain");

-- CreateIndex
CREATE INDEX "api_name_id_idx" ON "api"("name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_hash_key" ON "audit_entry"("hash");

-- CreateIndex
CREATE INDEX "audit_entry_entity_entityId_idx" ON "audit_entry"("entity", "entityId");

-- CreateIndex
CREATE INDEX "audit_entry_action_idx" ON "audit_entry"("action");

-- CreateIndex
CREATE INDEX "audit_entry_actorId_idx" ON "audit_entry"("actorId");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "deprecation_versionId_key" ON "deprecation"("versionId");

-- CreateIndex
CREATE INDEX "deprecation_sunsetAt_idx" ON "deprecation"("sunsetAt");

-- CreateIndex
CREATE INDEX "version_file_digest_idx" ON "version_file"("digest");

-- CreateIndex
CREATE INDEX "diff_cache_createdAt_idx" ON "diff_cache"("createdAt");

-- CreateIndex
CREATE INDEX "idempotency_record_createdAt_idx" ON "idempotency_record"("createdAt");

-- CreateIndex
CREATE INDEX "finding_versionId_severity_idx" ON "finding"("versionId", "severity");

-- CreateIndex
CREATE UNIQUE INDEX "policy_teamId_key" ON "policy"("teamId");

-- CreateIndex
CREATE INDEX "review_versionId_idx" ON "review"("versionId");

-- CreateIndex
CREATE INDEX "review_state_requestedAt_idx" ON "review"("state", "requestedAt");

-- CreateIndex
CREATE INDEX "review_decision_reviewId_at_idx" ON "review_decision"("reviewId", "at");

-- CreateIndex
CREATE INDEX "review_comment_reviewId_at_idx" ON "review_comment"("reviewId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "team_slug_key" ON "team"("slug");

-- CreateIndex
CREATE INDEX "membership_userId_idx" ON "membership"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "waiver_apiId_idx" ON "waiver"("apiId");

-- CreateIndex
CREATE INDEX "waiver_versionId_idx" ON "waiver"("versionId");

-- CreateIndex
CREATE INDEX "waiver_expiresOn_idx" ON "waiver"("expiresOn");

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_version" ADD CONSTRAINT "api_version_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_version" ADD CONSTRAINT "api_version_comparedWithId_fkey" FOREIGN KEY ("comparedWithId") REFERENCES "api_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api" ADD CONSTRAINT "api_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api" ADD CONSTRAINT "api_newestVersionId_fkey" FOREIGN KEY ("newestVersionId") REFERENCES "api_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api" ADD CONSTRAINT "api_activeVersionId_fkey" FOREIGN KEY ("activeVersionId") REFERENCES "api_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deprecation" ADD CONSTRAINT "deprecation_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_file" ADD CONSTRAINT "version_file_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_file" ADD CONSTRAINT "version_file_digest_fkey" FOREIGN KEY ("digest") REFERENCES "blob"("digest") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "operation" ADD CONSTRAINT "operation_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "named_schema" ADD CONSTRAINT "named_schema_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "field" ADD CONSTRAINT "field_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy" ADD CONSTRAINT "policy_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_decision" ADD CONSTRAINT "review_decision_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_apiId_fkey" FOREIGN KEY ("apiId") REFERENCES "api"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "api_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Search: words of the catalogue, by prefix. Expression indexes, which the schema language cannot say.
CREATE INDEX "api_search" ON "api" USING GIN (to_tsvector('simple', "searchText"));
CREATE INDEX "operation_search" ON "operation" USING GIN (to_tsvector('simple', "searchText"));
CREATE INDEX "named_schema_search" ON "named_schema" USING GIN (to_tsvector('simple', "searchText"));
CREATE INDEX "field_search" ON "field" USING GIN (to_tsvector('simple', "searchText"));
CREATE INDEX "api_tags" ON "api" USING GIN ("tags");
