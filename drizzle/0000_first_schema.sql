CREATE TABLE `activity` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`on_date` text NOT NULL,
	`minutes` integer NOT NULL,
	`kind` text NOT NULL,
	`organization` text,
	`audience_count` integer,
	`miles_tenths` integer,
	`payable` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activity_key_unique` ON `activity` (`key`);--> statement-breakpoint
CREATE INDEX `activity_on` ON `activity` (`on_date`,`id`);--> statement-breakpoint
CREATE TABLE `activity_mentor` (
	`activity_id` integer NOT NULL,
	`mentor_id` integer NOT NULL,
	`position` integer NOT NULL,
	`on_date` text NOT NULL,
	PRIMARY KEY(`activity_id`, `mentor_id`),
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor_id`) REFERENCES `mentor`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_mentor_mentor` ON `activity_mentor` (`mentor_id`,`on_date`);--> statement-breakpoint
CREATE TABLE `contact` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`on_date` text NOT NULL,
	`start_time` text,
	`minutes` integer NOT NULL,
	`travel_minutes` integer,
	`miles_tenths` integer,
	`mode` text NOT NULL,
	`result` text NOT NULL,
	`place` text,
	`purposes` text DEFAULT '[]' NOT NULL,
	`support` text DEFAULT '[]' NOT NULL,
	`advocacy` text,
	`payable` integer,
	`summary` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contact_key_unique` ON `contact` (`key`);--> statement-breakpoint
CREATE INDEX `contact_on` ON `contact` (`on_date`,`id`);--> statement-breakpoint
CREATE TABLE `contact_mentor` (
	`contact_id` integer NOT NULL,
	`mentor_id` integer NOT NULL,
	`position` integer NOT NULL,
	`on_date` text NOT NULL,
	PRIMARY KEY(`contact_id`, `mentor_id`),
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor_id`) REFERENCES `mentor`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_mentor_mentor` ON `contact_mentor` (`mentor_id`,`on_date`);--> statement-breakpoint
CREATE TABLE `contact_parent` (
	`contact_id` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`position` integer NOT NULL,
	`on_date` text NOT NULL,
	`result` text NOT NULL,
	PRIMARY KEY(`contact_id`, `parent_id`),
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `parent`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_parent_parent` ON `contact_parent` (`parent_id`,`result`,`on_date`);--> statement-breakpoint
CREATE INDEX `contact_parent_on` ON `contact_parent` (`parent_id`,`on_date`);--> statement-breakpoint
CREATE TABLE `rate` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`kind` text NOT NULL,
	`amount` integer NOT NULL,
	`from_date` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_natural` ON `rate` (`kind`,`from_date`);--> statement-breakpoint
CREATE TABLE `case_event` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`on_date` text NOT NULL,
	`kind` text NOT NULL,
	`place` text,
	`mentor_requested` integer,
	`mentor_attended` integer,
	`parent_attended` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_event_key_unique` ON `case_event` (`key`);--> statement-breakpoint
CREATE INDEX `case_event_on` ON `case_event` (`on_date`);--> statement-breakpoint
CREATE TABLE `case_event_parent` (
	`event_id` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`position` integer NOT NULL,
	`on_date` text NOT NULL,
	PRIMARY KEY(`event_id`, `parent_id`),
	FOREIGN KEY (`event_id`) REFERENCES `case_event`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `parent`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_event_parent_parent` ON `case_event_parent` (`parent_id`,`on_date`);--> statement-breakpoint
CREATE TABLE `family` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`region` text,
	`case_type` text,
	`opened_on` text NOT NULL,
	`closed_on` text,
	`children` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `family_key_unique` ON `family` (`key`);--> statement-breakpoint
CREATE INDEX `family_opened_on` ON `family` (`opened_on`);--> statement-breakpoint
CREATE TABLE `mentor_match` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`mentor_id` integer NOT NULL,
	`parent_id` integer NOT NULL,
	`referral_id` integer,
	`start_on` text NOT NULL,
	`end_on` text,
	`closure_reason` text,
	`closure_kind` text,
	`voided` integer,
	`void_reason` text,
	`closing_conversation_on` text,
	`parent_feedback` text,
	`mentor_feedback` text,
	`previous_match_id` integer,
	FOREIGN KEY (`mentor_id`) REFERENCES `mentor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `parent`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`referral_id`) REFERENCES `referral`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`previous_match_id`) REFERENCES `mentor_match`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mentor_match_key_unique` ON `mentor_match` (`key`);--> statement-breakpoint
CREATE INDEX `match_mentor` ON `mentor_match` (`mentor_id`,`start_on`);--> statement-breakpoint
CREATE INDEX `match_parent` ON `mentor_match` (`parent_id`,`start_on`);--> statement-breakpoint
CREATE INDEX `match_referral` ON `mentor_match` (`referral_id`);--> statement-breakpoint
CREATE INDEX `match_start_on` ON `mentor_match` (`start_on`);--> statement-breakpoint
CREATE INDEX `match_end_on` ON `mentor_match` (`end_on`);--> statement-breakpoint
CREATE TABLE `parent` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`person_id` integer NOT NULL,
	`family_id` integer NOT NULL,
	`role` text NOT NULL,
	`enrolled_on` text NOT NULL,
	`exited_on` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`family_id`) REFERENCES `family`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `parent_person_id_unique` ON `parent` (`person_id`);--> statement-breakpoint
CREATE INDEX `parent_family` ON `parent` (`family_id`);--> statement-breakpoint
CREATE TABLE `referral` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`parent_id` integer NOT NULL,
	`channel` text NOT NULL,
	`from_professional_id` integer,
	`received_on` text NOT NULL,
	`decision` text,
	`decision_on` text,
	`decline_reason` text,
	`withdrawn_on` text,
	`upcoming_event_on` text,
	`language` text,
	`wishes` text,
	`needs` text DEFAULT '[]' NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `parent`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_professional_id`) REFERENCES `professional`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `referral_key_unique` ON `referral` (`key`);--> statement-breakpoint
CREATE INDEX `referral_received_on` ON `referral` (`received_on`);--> statement-breakpoint
CREATE INDEX `referral_parent` ON `referral` (`parent_id`,`received_on`);--> statement-breakpoint
CREATE INDEX `referral_decision_on` ON `referral` (`decision_on`);--> statement-breakpoint
CREATE INDEX `referral_withdrawn_on` ON `referral` (`withdrawn_on`);--> statement-breakpoint
CREATE INDEX `referral_undecided` ON `referral` (`received_on`) WHERE decision is null and withdrawn_on is null;--> statement-breakpoint
CREATE INDEX `referral_professional` ON `referral` (`from_professional_id`);--> statement-breakpoint
CREATE TABLE `service_link` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`parent_id` integer NOT NULL,
	`need` text NOT NULL,
	`identified_on` text NOT NULL,
	`linked_on` text,
	`method` text,
	`outcome` text,
	`outcome_on` text,
	FOREIGN KEY (`parent_id`) REFERENCES `parent`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_link_key_unique` ON `service_link` (`key`);--> statement-breakpoint
CREATE INDEX `service_link_parent` ON `service_link` (`parent_id`,`identified_on`);--> statement-breakpoint
CREATE INDEX `service_link_identified_on` ON `service_link` (`identified_on`);--> statement-breakpoint
CREATE INDEX `service_link_linked_on` ON `service_link` (`linked_on`);--> statement-breakpoint
CREATE INDEX `service_link_outcome_on` ON `service_link` (`outcome_on`);--> statement-breakpoint
CREATE TABLE `background_check` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`person_id` integer NOT NULL,
	`type` text NOT NULL,
	`requested_on` text NOT NULL,
	`received_on` text,
	`outcome` text NOT NULL,
	`valid_until` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `background_check_natural` ON `background_check` (`person_id`,`type`,`requested_on`);--> statement-breakpoint
CREATE INDEX `background_check_valid_until` ON `background_check` (`valid_until`);--> statement-breakpoint
CREATE TABLE `candidate` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`person_id` integer NOT NULL,
	`source` text NOT NULL,
	`source_detail` text,
	`nominated_by_id` integer,
	`nomination_note` text,
	`inquiry_on` text NOT NULL,
	`closed_on` text,
	`closed_reason` text,
	`keep_warm_until` text,
	`on_hold` integer DEFAULT false NOT NULL,
	`next_step` text,
	`next_step_due` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`nominated_by_id`) REFERENCES `professional`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `candidate_person_id_unique` ON `candidate` (`person_id`);--> statement-breakpoint
CREATE INDEX `candidate_inquiry_on` ON `candidate` (`inquiry_on`);--> statement-breakpoint
CREATE INDEX `candidate_closed_on` ON `candidate` (`closed_on`);--> statement-breakpoint
CREATE INDEX `candidate_nominated_by` ON `candidate` (`nominated_by_id`);--> statement-breakpoint
CREATE INDEX `candidate_next_step_due` ON `candidate` (`next_step_due`);--> statement-breakpoint
CREATE TABLE `candidate_stage` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`candidate_id` integer NOT NULL,
	`stage` text NOT NULL,
	`entered_on` text NOT NULL,
	`note` text,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidate`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `candidate_stage_natural` ON `candidate_stage` (`candidate_id`,`stage`,`entered_on`);--> statement-breakpoint
CREATE INDEX `candidate_stage_latest` ON `candidate_stage` (`candidate_id`,`entered_on`);--> statement-breakpoint
CREATE INDEX `candidate_stage_entered_on` ON `candidate_stage` (`entered_on`);--> statement-breakpoint
CREATE TABLE `mentor` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`person_id` integer NOT NULL,
	`mentor_no` text,
	`start_on` text NOT NULL,
	`max_matches` integer,
	`max_hours_month` integer,
	`transport` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mentor_person_id_unique` ON `mentor` (`person_id`);--> statement-breakpoint
CREATE TABLE `mentor_status` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`mentor_id` integer NOT NULL,
	`status` text NOT NULL,
	`from_date` text NOT NULL,
	`to_date` text,
	`reason` text,
	FOREIGN KEY (`mentor_id`) REFERENCES `mentor`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mentor_status_natural` ON `mentor_status` (`mentor_id`,`from_date`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`first_name` text NOT NULL,
	`last_name` text NOT NULL,
	`preferred_name` text,
	`pronouns` text,
	`gender` text,
	`languages` text DEFAULT '[]' NOT NULL,
	`region` text,
	`phone` text,
	`email` text,
	`phone_ok_voicemail` integer,
	`phone_ok_text` integer,
	`safe_contact_note` text,
	`search_name` text NOT NULL,
	`phone_digits` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_key_unique` ON `person` (`key`);--> statement-breakpoint
CREATE INDEX `person_search_name` ON `person` (`search_name`);--> statement-breakpoint
CREATE INDEX `person_phone_digits` ON `person` (`phone_digits`);--> statement-breakpoint
CREATE INDEX `person_email` ON `person` (`email`);--> statement-breakpoint
CREATE TABLE `professional` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`title` text,
	`organization` text,
	`phone` text,
	`email` text,
	`search_name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `professional_key_unique` ON `professional` (`key`);--> statement-breakpoint
CREATE INDEX `professional_search_name` ON `professional` (`search_name`);--> statement-breakpoint
CREATE TABLE `incident` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`on_date` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`closed_on` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `incident_key_unique` ON `incident` (`key`);--> statement-breakpoint
CREATE INDEX `incident_on` ON `incident` (`on_date`);--> statement-breakpoint
CREATE INDEX `incident_closed_on` ON `incident` (`closed_on`);--> statement-breakpoint
CREATE TABLE `incident_mentor` (
	`incident_id` integer NOT NULL,
	`mentor_id` integer NOT NULL,
	`position` integer NOT NULL,
	`on_date` text NOT NULL,
	PRIMARY KEY(`incident_id`, `mentor_id`),
	FOREIGN KEY (`incident_id`) REFERENCES `incident`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor_id`) REFERENCES `mentor`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `incident_mentor_mentor` ON `incident_mentor` (`mentor_id`,`on_date`);--> statement-breakpoint
CREATE TABLE `supervision` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`on_date` text NOT NULL,
	`minutes` integer NOT NULL,
	`type` text NOT NULL,
	`supervisor` text,
	`topics` text DEFAULT '[]' NOT NULL,
	`note` text,
	`restricted` integer DEFAULT false NOT NULL,
	`next_due_on` text,
	`sealed_at` text NOT NULL,
	`seal_hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `supervision_key_unique` ON `supervision` (`key`);--> statement-breakpoint
CREATE INDEX `supervision_on` ON `supervision` (`on_date`,`id`);--> statement-breakpoint
CREATE TABLE `supervision_action` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`supervision_id` integer NOT NULL,
	`text` text NOT NULL,
	`owner` text,
	`due_on` text,
	`done_on` text,
	FOREIGN KEY (`supervision_id`) REFERENCES `supervision`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supervision_action_session` ON `supervision_action` (`supervision_id`);--> statement-breakpoint
CREATE INDEX `supervision_action_due` ON `supervision_action` (`done_on`,`due_on`);--> statement-breakpoint
CREATE TABLE `supervision_addendum` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`supervision_id` integer NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`supervision_id`) REFERENCES `supervision`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supervision_addendum_session` ON `supervision_addendum` (`supervision_id`);--> statement-breakpoint
CREATE TABLE `supervision_mentor` (
	`supervision_id` integer NOT NULL,
	`mentor_id` integer NOT NULL,
	`position` integer NOT NULL,
	`on_date` text NOT NULL,
	`type` text NOT NULL,
	PRIMARY KEY(`supervision_id`, `mentor_id`),
	FOREIGN KEY (`supervision_id`) REFERENCES `supervision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor_id`) REFERENCES `mentor`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supervision_mentor_last` ON `supervision_mentor` (`mentor_id`,`type`,`on_date`);--> statement-breakpoint
CREATE INDEX `supervision_mentor_on` ON `supervision_mentor` (`mentor_id`,`on_date`);--> statement-breakpoint
CREATE TABLE `audit_event` (
	`number` integer PRIMARY KEY NOT NULL,
	`change_no` integer NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`op` text,
	`entity` text,
	`record_id` integer,
	`fields` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_event_record` ON `audit_event` (`entity`,`record_id`);--> statement-breakpoint
CREATE INDEX `audit_event_change` ON `audit_event` (`change_no`);--> statement-breakpoint
CREATE TABLE `code_item` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`list` text NOT NULL,
	`code` text NOT NULL,
	`label` text NOT NULL,
	`active` integer DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `code_item_natural` ON `code_item` (`list`,`code`);--> statement-breakpoint
CREATE TABLE `draft` (
	`form` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`form`, `subject`)
);
--> statement-breakpoint
CREATE TABLE `import_batch` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`package_hash` text NOT NULL,
	`created` integer NOT NULL,
	`updated` integer NOT NULL,
	`unchanged` integer NOT NULL,
	`rejected` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `report_narrative` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`month` text NOT NULL,
	`achievements` text,
	`challenges` text,
	`next_month` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_narrative_month_unique` ON `report_narrative` (`month`);--> statement-breakpoint
CREATE TABLE `setting` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `setting_key_unique` ON `setting` (`key`);--> statement-breakpoint
CREATE TABLE `attendance` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`session_id` integer NOT NULL,
	`enrollment_id` integer NOT NULL,
	`status` text NOT NULL,
	`minutes` integer,
	FOREIGN KEY (`session_id`) REFERENCES `cohort_session`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attendance_natural` ON `attendance` (`session_id`,`enrollment_id`);--> statement-breakpoint
CREATE INDEX `attendance_enrollment` ON `attendance` (`enrollment_id`);--> statement-breakpoint
CREATE TABLE `cohort` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`course_id` integer NOT NULL,
	`start_on` text NOT NULL,
	`end_on` text,
	`site` text,
	`facilitators` text,
	`status` text NOT NULL,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cohort_key_unique` ON `cohort` (`key`);--> statement-breakpoint
CREATE INDEX `cohort_start_on` ON `cohort` (`start_on`);--> statement-breakpoint
CREATE INDEX `cohort_course` ON `cohort` (`course_id`);--> statement-breakpoint
CREATE TABLE `cohort_session` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`cohort_id` integer NOT NULL,
	`week_no` integer NOT NULL,
	`on_date` text NOT NULL,
	`held` text NOT NULL,
	`minutes` integer,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohort`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cohort_session_natural` ON `cohort_session` (`cohort_id`,`week_no`);--> statement-breakpoint
CREATE INDEX `cohort_session_on` ON `cohort_session` (`on_date`);--> statement-breakpoint
CREATE TABLE `course` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`code` text NOT NULL,
	`title` text NOT NULL,
	`required_minutes` integer DEFAULT 1800 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `course_code_unique` ON `course` (`code`);--> statement-breakpoint
CREATE TABLE `course_session` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`course_id` integer NOT NULL,
	`week_no` integer NOT NULL,
	`title` text NOT NULL,
	`minutes` integer NOT NULL,
	`required` integer NOT NULL,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `course_session_natural` ON `course_session` (`course_id`,`week_no`);--> statement-breakpoint
CREATE TABLE `enrollment` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`cohort_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`enrolled_on` text NOT NULL,
	`status` text NOT NULL,
	`ended_on` text,
	FOREIGN KEY (`cohort_id`) REFERENCES `cohort`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `enrollment_natural` ON `enrollment` (`cohort_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `enrollment_person` ON `enrollment` (`person_id`);--> statement-breakpoint
CREATE INDEX `enrollment_ended_on` ON `enrollment` (`ended_on`);--> statement-breakpoint
CREATE TABLE `makeup` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`session_id` integer NOT NULL,
	`enrollment_id` integer NOT NULL,
	`on_date` text NOT NULL,
	`minutes` integer NOT NULL,
	`method` text NOT NULL,
	`verified_by` text,
	FOREIGN KEY (`session_id`) REFERENCES `cohort_session`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`enrollment_id`) REFERENCES `enrollment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `makeup_natural` ON `makeup` (`session_id`,`enrollment_id`,`on_date`);--> statement-breakpoint
CREATE INDEX `makeup_enrollment` ON `makeup` (`enrollment_id`);--> statement-breakpoint
CREATE INDEX `makeup_on` ON `makeup` (`on_date`);--> statement-breakpoint
CREATE TABLE `module_completion` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`person_id` integer NOT NULL,
	`module` text NOT NULL,
	`completed_on` text NOT NULL,
	`minutes` integer,
	`expires_on` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `module_completion_natural` ON `module_completion` (`person_id`,`module`,`completed_on`);--> statement-breakpoint
CREATE INDEX `module_completion_expires_on` ON `module_completion` (`expires_on`);