CREATE TABLE `vault_note` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
