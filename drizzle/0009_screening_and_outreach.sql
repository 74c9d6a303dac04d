CREATE TABLE `outreach_event` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`on_date` text NOT NULL,
	`kind` text NOT NULL,
	`site` text NOT NULL,
	`reached` integer,
	`inquiries` integer,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `outreach_event_on` ON `outreach_event` (`on_date`);--> statement-breakpoint
CREATE TABLE `credential` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`person_id` integer NOT NULL,
	`type` text NOT NULL,
	`issued_on` text NOT NULL,
	`expires_on` text,
	`verified_by` text,
	`verified_on` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `credential_person` ON `credential` (`person_id`,`type`);--> statement-breakpoint
CREATE INDEX `credential_expires_on` ON `credential` (`expires_on`);--> statement-breakpoint
CREATE TABLE `eligibility_check` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`candidate_id` integer NOT NULL,
	`run_on` text NOT NULL,
	`overall` text NOT NULL,
	`eligible_on` text,
	`results` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidate`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `eligibility_check_candidate_id_unique` ON `eligibility_check` (`candidate_id`);--> statement-breakpoint
CREATE INDEX `eligibility_check_date` ON `eligibility_check` (`overall`,`eligible_on`);--> statement-breakpoint
CREATE TABLE `eligibility_rule` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`code` text NOT NULL,
	`label` text,
	`months` integer,
	`severity` text NOT NULL,
	`waivable` integer NOT NULL,
	`applies_when` text NOT NULL,
	`effective_from` text,
	`source` text
);
--> statement-breakpoint
CREATE TABLE `eligibility_waiver` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`candidate_id` integer NOT NULL,
	`rule` text NOT NULL,
	`reason` text NOT NULL,
	`requested_on` text NOT NULL,
	`decision` text,
	`decided_by` text,
	`decided_on` text,
	`conditions` text,
	`expires_on` text,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidate`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `eligibility_waiver_candidate` ON `eligibility_waiver` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `form_response` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`candidate_id` integer NOT NULL,
	`template_id` integer NOT NULL,
	`completed_on` text NOT NULL,
	`mode` text NOT NULL,
	`answers` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidate`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`template_id`) REFERENCES `form_template`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `form_response_candidate` ON `form_response` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `form_template` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`kind` text NOT NULL,
	`form_version` integer NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`title` text NOT NULL,
	`intro` text,
	`items` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `form_template_natural` ON `form_template` (`kind`,`language`,`form_version`);--> statement-breakpoint
CREATE TABLE `gate_override` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`person_id` integer NOT NULL,
	`gate` text NOT NULL,
	`reason` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_on` text NOT NULL,
	`until_date` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `gate_override_person` ON `gate_override` (`person_id`,`gate`);--> statement-breakpoint
CREATE TABLE `gate_requirement` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`item` text NOT NULL,
	`type` text NOT NULL,
	`gates` text DEFAULT '[]' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gate_requirement_natural` ON `gate_requirement` (`item`,`type`);--> statement-breakpoint
CREATE TABLE `interview` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`candidate_id` integer NOT NULL,
	`round` integer NOT NULL,
	`held_on` text NOT NULL,
	`mode` text NOT NULL,
	`template_id` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidate`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`template_id`) REFERENCES `form_template`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interview_candidate` ON `interview` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `interview_sheet` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`interview_id` integer NOT NULL,
	`interviewer` text NOT NULL,
	`state` text NOT NULL,
	`mode` text,
	`ratings` text,
	`strengths` text,
	`concerns` text,
	`recommendation` text,
	FOREIGN KEY (`interview_id`) REFERENCES `interview`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interview_sheet_interview` ON `interview_sheet` (`interview_id`);--> statement-breakpoint
CREATE TABLE `prior_case_facts` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`person_id` integer NOT NULL,
	`open_case` integer,
	`case_closed_on` text,
	`resolved_on` text,
	`permanency` text,
	`in_recovery` integer,
	`recovery_since` text,
	`adult` integer,
	`adult_on` text,
	`registry_resolved` integer,
	`custom` text,
	`verified` text NOT NULL,
	`verified_on` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `prior_case_facts_person_id_unique` ON `prior_case_facts` (`person_id`);--> statement-breakpoint
CREATE TABLE `reference_check` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`candidate_id` integer NOT NULL,
	`template_id` integer NOT NULL,
	`name` text NOT NULL,
	`relation` text,
	`phone` text,
	`contacted_on` text,
	`outcome` text,
	`mode` text,
	`answers` text,
	`note` text,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidate`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`template_id`) REFERENCES `form_template`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reference_check_candidate` ON `reference_check` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `selection_decision` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`candidate_id` integer NOT NULL,
	`decided_on` text NOT NULL,
	`decision` text NOT NULL,
	`reasons` text DEFAULT '[]' NOT NULL,
	`conditions` text,
	`note` text,
	`decided_by` text NOT NULL,
	`hr_involved` integer NOT NULL,
	`letter_sent_on` text,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidate`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `selection_decision_candidate` ON `selection_decision` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `spreadsheet_import` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`kind` text NOT NULL,
	`file_name` text NOT NULL,
	`created` integer NOT NULL,
	`updated` integer NOT NULL,
	`left_out` integer NOT NULL,
	`change_no` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `spreadsheet_mapping` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`kind` text NOT NULL,
	`heads` text NOT NULL,
	`mapping` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `spreadsheet_mapping_natural` ON `spreadsheet_mapping` (`kind`,`heads`);--> statement-breakpoint
ALTER TABLE `background_check` ADD `adjudicated_by` text;--> statement-breakpoint
ALTER TABLE `background_check` ADD `adjudicated_on` text;--> statement-breakpoint
ALTER TABLE `background_check` ADD `hr_reference` text;--> statement-breakpoint
ALTER TABLE `candidate` ADD `outreach_event_id` integer REFERENCES outreach_event(id);--> statement-breakpoint
CREATE INDEX `candidate_outreach_event` ON `candidate` (`outreach_event_id`);