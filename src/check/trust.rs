//! `stale-service`, `future-date`: facts of services that nobody has looked at for longer than the campaign wants, or that claim to have been
//! looked at on a day that has not come. The date itself is shown to readers whatever it is.

use super::Subject;
use crate::diagnostic::Diagnostic;
use crate::directory::Date;

/// Looks at when services were verified.
pub fn check(Subject { site, project }: Subject<'_>) -> Vec<Diagnostic> {
    let plain = |day: jiff::civil::Date| Date { year: day.year(), month: day.month() as u8, day: day.day() as u8 };
    let (today, fresh) = (plain(site.today), plain(site.config.verified_within.before(site.today)));
    let refused = site.config.refused_after.map(|period| plain(period.before(site.today)));
    let services = site.services.iter().map(|&number| &project.directory.services[number]);
    let judge = |service: &crate::directory::Service| {
        let day = service.verified?;
        let at = service.at("verified");
        let fault = match () {
            () if day > today => Diagnostic::warning("future-date", at),
            () if refused.is_some_and(|limit| day < limit) => Diagnostic::error("stale-service", at),
            () if day < fresh => Diagnostic::warning("stale-service", at),
            () => return None,
        };
        Some(fault.with("service", service.name.clone()).with("day", day.to_string()))
    };
    services.filter_map(judge).collect()
}
