-- The gate of breaking changes is the gate of compatibility: what policies and waivers say of it stays.
ALTER TABLE "policy" RENAME COLUMN "breakingChangesGate" TO "compatibilityGate";
UPDATE "waiver" SET "gate" = 'compatibility' WHERE "gate" = 'breaking-changes';

-- AlterTable
ALTER TABLE "policy" ADD COLUMN     "compatibilityAcrossMajor" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "compatibilityLevel" TEXT NOT NULL DEFAULT 'backward',
ADD COLUMN     "consumersReview" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "documentationGate" TEXT NOT NULL DEFAULT 'off',
ADD COLUMN     "leastDocumentationPercent" INTEGER NOT NULL DEFAULT 80,
ADD COLUMN     "ownershipGate" TEXT NOT NULL DEFAULT 'warn',
ADD COLUMN     "platformTeam" TEXT,
ADD COLUMN     "policiesGate" TEXT NOT NULL DEFAULT 'block',
ADD COLUMN     "publishWhenApproved" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "securityTeam" TEXT,
ADD COLUMN     "semverGate" TEXT NOT NULL DEFAULT 'warn';
