//! HSDS, the Human Services Data Specification of Open Referral, in and out: version 3.0 is written, as tables or as JSON; 3.0, 3.1 and older
//! tables are read as far as they go. Nobody has to write HSDS: it is made from the directory, and made into rows of the same table.

pub mod check;
pub mod export;
mod html;
pub mod import;
pub mod package;
pub mod read;
pub mod schedules;
pub mod tables;
mod terms;
