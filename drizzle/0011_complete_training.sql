CREATE TABLE `cohort_waiting` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`cohort_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`added_on` text NOT NULL,
	`note` text,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohort`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cohort_waiting_natural` ON `cohort_waiting` (`cohort_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `cohort_waiting_person` ON `cohort_waiting` (`person_id`);--> statement-breakpoint
CREATE TABLE `inservice` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`person_id` integer NOT NULL,
	`on_date` text NOT NULL,
	`title` text NOT NULL,
	`type` text NOT NULL,
	`topic` text,
	`minutes` integer NOT NULL,
	`provider` text,
	`verified_by` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inservice_person` ON `inservice` (`person_id`,`on_date`);--> statement-breakpoint
CREATE INDEX `inservice_on` ON `inservice` (`on_date`);--> statement-breakpoint
CREATE TABLE `self_rating` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`enrollment_id` integer NOT NULL,
	`wave` text NOT NULL,
	`on_date` text NOT NULL,
	`answers` text NOT NULL,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `self_rating_natural` ON `self_rating` (`enrollment_id`,`wave`);--> statement-breakpoint
CREATE TABLE `session_feedback` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`session_id` integer NOT NULL,
	`useful` text,
	`clear` text,
	`at_ease` text,
	`helped` text,
	`wished` text,
	FOREIGN KEY (`session_id`) REFERENCES `cohort_session`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_feedback_session` ON `session_feedback` (`session_id`);--> statement-breakpoint
CREATE TABLE `signoff` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`enrollment_id` integer NOT NULL,
	`competency` text NOT NULL,
	`method` text NOT NULL,
	`result` text NOT NULL,
	`on_date` text NOT NULL,
	`signed_by` text NOT NULL,
	`note` text,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signoff_enrollment` ON `signoff` (`enrollment_id`);--> statement-breakpoint
ALTER TABLE `cohort` ADD `capacity` integer;--> statement-breakpoint
ALTER TABLE `course` ADD `version_no` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `course` ADD `supersedes_id` integer REFERENCES course(id);--> statement-breakpoint
ALTER TABLE `course` ADD `competencies` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `course_supersedes` ON `course` (`supersedes_id`);--> statement-breakpoint
ALTER TABLE `course_session` ADD `objectives` text;--> statement-breakpoint
ALTER TABLE `course_session` ADD `materials` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `enrollment` ADD `certificate_no` text;--> statement-breakpoint
CREATE UNIQUE INDEX `enrollment_certificate` ON `enrollment` (`certificate_no`);--> statement-breakpoint
-- By hand: finds every mark a cell of the attendance grid ever held, cleared ones included (its history).
CREATE INDEX `audit_event_mark` ON `audit_event` (coalesce(json_extract(fields, '$.enrollmentId[1]'), json_extract(fields, '$.enrollmentId[0]'))) WHERE entity = 'attendance' AND op IN ('create', 'delete');
