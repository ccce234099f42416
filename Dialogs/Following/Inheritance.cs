using System.Collections.Immutable;
using GealcBot.Cards;
using GealcBot.Dialogs.Asking;
using GealcBot.Dialogs.Understanding;
using GealcBot.Plans;
using GealcBot.Plans.Ledger;
using GealcBot.Plans.People;

namespace GealcBot.Dialogs.Following;

/// <summary>What a message leaves out because it was said before.</summary>
internal static class Inheritance
{
    /// <summary>A bare "2023" belongs to the question before only while that is fresh; "and in 2023?" as long as it is remembered.</summary>
    internal static readonly TimeSpan Fresh = TimeSpan.FromMinutes(30);

    private const int FewWords = 4;

    private const int AnnexWords = 8;

    /// <summary>"Note-le alors pour le 26 juin" tells, and changes no question.</summary>
    private const double SurelyTold = 8;

    public static Reading Of(Reading now, Situation situation) => InYear(Whole(now, situation), now, situation);

    /// <summary>"De esos, ¿quién se reunió en todos los trimestres?", of a past year, is of that year, whoever else is named.</summary>
    private static Reading InYear(Reading full, Reading now, Situation situation) =>
        full is { Years: [], Period: null, Days: [], Codes: [], Best: Wish.WhoMet or Wish.WhoHasNotMet or Wish.JointMeetings or Wish.Evidence or Wish.MissingEvidence or Wish.Totals or Wish.Postponed or Wish.Annex or Wish.Funding } && (now.Keeps || now.PointsAtSomething || now.Continues)
        && situation.Last.Asked is { Years: [var year] } last && year < situation.Today.Year && situation.Now - last.At < Fresh
            ? full with { Years = [year] } : full;

    private static Reading Whole(Reading now, Situation situation)
    {
        if (now.Best is Wish.Upcoming && now.Wants(Wish.More) && InSight.NextPage(situation.Last.Offered) is not null)
        {
            // "Siguiente" under a list with more pages is the next page, and what comes next everywhere else.
            return now with { Wishes = [new WishFound(Wish.More, 1)] };
        }

        if (now is { Codes: [var listed], Years: [], Period: null, IsNamed: false } && (now.Best is null || now.Best.Value.IsQuestion()) && YearInSight(listed, situation) is { } seen)
        {
            // "Abrí la 3.4.1", with a list of 2023 in sight, is the one of that list.
            now = now with { Years = [seen] };
        }

        if (now is { Best: Wish.More, Codes: [_, ..] })
        {
            // "La 3.4.2 completa" is that activity, and no next page.
            return now with { Wishes = [new WishFound(Wish.ShowActivity, 1)] };
        }

        if (now is { Groups: [_], Asks: false, Interrogates: false, Words: <= 8, Things: [], Years: [], Period: null } && (now.FollowsUp || !now.Countries.IsEmpty || now.Best is null) && situation.Person.Role is Role.Stranger
            && situation.World.Roster.OpenRequest(situation.Person.Id) is { Group: null } request && situation.Now - request.RecordedAt < Fresh)
        {
            // "De El Salvador, grupo de ciber", said to a request that was just sent, says of which group it is.
            return now with { Wishes = [new WishFound(Wish.Join, 8)] };
        }

        if (BesideTold.Of(now, situation) is { } told)
        {
            return told;
        }

        if (situation.Last.Asked is not { } last)
        {
            return Ours(now, situation);
        }

        if (last.Wish is Wish.Source && now.Best is not Wish.Source && Follows(now) && situation.Last.Before is { Wish: not Wish.Source } figured)
        {
            // "¿Y en 2019?", after where a figure comes from, is the question that gave the figure.
            last = figured;
        }

        if (Beside(now, last, situation) is { } beside)
        {
            return beside;
        }

        // "Quita los webinars", with a list of activities in sight, takes back nothing that was told.
        if (now is { Except: not null, Codes: [], Best: null or Wish.Withdraw or Wish.Drop or Wish.Cancel or Wish.Correct or Wish.Webinars or Wish.Upcoming } && !situation.State.IsOpen && situation.Now - last.At < Fresh
            && last.Wish is Wish.Upcoming or Wish.Overdue or Wish.Standing or Wish.Webinars or Wish.Mode)
        {
            return FollowUp.Over(last, now) with { Wishes = [new WishFound(last.Wish is Wish.Webinars ? Wish.Upcoming : last.Wish, 5)] };
        }

        // "Ah non, au Brésil", of what was asked, puts no report right where there is none.
        if (now is { Best: Wish.Correct, Codes: [], Links: [], Days: [], CountryCount: null, Percent: null } && FollowUp.NamesAnything(now) && !situation.State.IsOpen && situation.Now - last.At < Fresh && Telling.Reports.Spoken(situation) is null)
        {
            return FollowUp.Over(last, now);
        }

        if (now is { NoDay: true, Codes: [] } && (now.Asks || now.PicksOut || now.FollowsUp || now.Keeps) && !situation.State.IsOpen && last.Wish is Wish.Upcoming or Wish.Overdue or Wish.Webinars or Wish.Mode && situation.Now - last.At < Fresh)
        {
            // "¿Cuáles de esas no tienen fecha?", of what was listed.
            return FollowUp.Over(last, now with { Statuses = [], Days = [], Things = now.Things.Remove(Thing.Activity) }) with { Wishes = [new WishFound(Wish.Upcoming, 5)] };
        }

        if (now is { NoPlace: true, Codes: [], Best: null or Wish.Upcoming or Wish.Standing or Wish.Mode or Wish.ShowActivity or Wish.Skip or Wish.No or Wish.WhoHasNotMet or Wish.Search } && (now.FollowsUp || now.Keeps || now.PicksOut) && !FollowUp.NamesWhom(now) && last.Wish is Wish.Upcoming or Wish.Overdue && situation.Now - last.At < Fresh)
        {
            // "Lesquelles n'ont pas encore de lieu", of what is coming, which is one's own where nobody else was named.
            return FollowUp.Over(last, now with { Statuses = [] }) with
            {
                Wishes = [new WishFound(Wish.Upcoming, 5)],
                Mine = last.Mine || (last is { Groups: [], Areas: [], Countries: [], Things: [], Everyone: false } && !situation.Person.Groups.IsEmpty),
            };
        }

        // "Non pas la réunion, le webinaire", of what was asked, drops nothing.
        if (now is { Except: not null, Things.Length: > 1, Best: Wish.Drop or Wish.No or Wish.Postpone or Wish.Withdraw or Wish.Webinars or Wish.Upcoming or Wish.Correct } && !situation.State.IsOpen && last.Wish is Wish.Upcoming or Wish.Overdue or Wish.Webinars or Wish.Standing or Wish.Evidence or Wish.WhoMet)
        {
            return FollowUp.Over(last with { Things = [] }, now with { Things = now.Things.Remove(now.Except.Value), Except = null });
        }

        // "Con corte al 30 de abril", of the report, tells of nothing that was done then.
        if (now is { Best: Wish.ReportMeeting or Wish.Schedule or Wish.RemindLater or Wish.Correct or Wish.ChangesSince or Wish.Upcoming, Words: <= FewWords + 2, Groups: [], Codes: [], We: false } && FollowUp.NamesWhen(now) && last.Wish is Wish.ReportDocument && !situation.State.IsOpen)
        {
            return last.Again() with { Language = now.Language };
        }

        if (now is { PointsAtGroup: true, Mine: false, Groups: [], Areas: [], Codes: [], Best: { } ofIt } && ofIt.IsQuestion() && ofIt is not Wish.Groups && last.Groups is [_])
        {
            // "What does that group have up to the end of June": the one that was asked about.
            now = now with { Groups = last.Groups };
        }

        if (now is { Joint: true, Codes: [], Years: [], Period: null, Best: null or Wish.WhoMet or Wish.JointMeetings or Wish.Groups } && last is { Wish: Wish.WhoMet or Wish.WhoHasNotMet, Years: [_] } && GoesOn(now))
        {
            // "¿Y eso fue junto con los de innovación o aparte?", of the meetings of that year.
            return now with { Wishes = [new WishFound(Wish.JointMeetings, 1)], Years = last.Years, Groups = [.. last.Groups.Union(now.Groups)], Mine = last.Mine && last.Groups.IsEmpty && now.Groups.IsEmpty };
        }

        if (last.Wish is Wish.Annex && !situation.State.IsOpen && now is { Countries: [var host], Groups: [], Period: null, Years: [] or [_], Words: <= AnnexWords, Best: Wish.Evidence or Wish.ShowActivity or Wish.Choose } && EntryOf(host, situation) is { } ofHost)
        {
            // "Link for the Korea one", with the list of what no plan foresaw in sight.
            return now with { Unforeseen = ofHost, Codes = [], IsNamed = false, Wishes = [new WishFound(Wish.ShowActivity, 1)], Years = last.Years };
        }

        if (last is { Unforeseen: not null, Years: [_] } && now is { Codes: [], Groups: [], Best: null or Wish.Upcoming or Wish.Annex or Wish.Standing } && (now.Continues || now.FollowsUp) && (FollowUp.NamesSpan(now) || now.Countries is [_]))
        {
            // "And October?", behind one of them, is asked of all of that year.
            return FollowUp.Over(last with { Wish = Wish.Annex, Unforeseen = null, Countries = [], Words = [] }, now with { Rest = [] }) with { Wishes = [new WishFound(Wish.Annex, 1)] };
        }

        if (last.Wish is Wish.Annex && !situation.State.IsOpen && now is { Countries: [_], Groups: [], Period: null, Words: <= AnnexWords, Best: null or Wish.Search or Wish.Upcoming or Wish.ShowActivity or Wish.Annex or Wish.Evidence or Wish.Standing } && (now.IsNamed || now.Codes.IsEmpty || now.Best is Wish.Evidence) && (now.Asks || now.Keeps))
        {
            // "¿Alguna tiene que ver con Panamá?", of what no plan foresaw.
            return FollowUp.Over(last, now with { Rest = [], Codes = [], Years = now.Codes.IsEmpty ? now.Years : [] }) with { Wishes = [new WishFound(Wish.Annex, 1)] };
        }

        if (situation.Now - last.At < Fresh && !situation.State.IsOpen && SearchedAnew(now) is { IsEmpty: false } words
            && (last.Wish is Wish.Search || (last.Wish is Wish.ShowActivity && situation.Last.Before is { Wish: Wish.Search or Wish.ShowActivity } && now.Words <= FewWords && words.Any(situation.World.Search(situation.Today).Has))))
        {
            // "Korea?", "¿y drones?", "l'IA, toutes années confondues", after a search, look for that.
            return now with { Wishes = [new WishFound(Wish.Search, 5)], Sought = words, Codes = [], Groups = [], Areas = [], Countries = [], Things = [], Everyone = false, IsNamed = false, Years = now.IsNamed ? [] : now.Years, FollowsUp = false };
        }

        if (now is { OfAnnex: true, Years: [], Period: null, Best: Wish.Annex or Wish.Evidence or Wish.MissingEvidence } && last.Years is [var spoken])
        {
            // "Do any in the annex have no link?", of the year that is spoken of.
            now = now with { Years = [spoken] };
        }

        if (last is { Wish: Wish.Annex, Years: [var annexed] } && now is { Groups: [], Countries: [], Period: null, Links: [], NameWords: not [], Words: <= AnnexWords, Best: var worded } && (now.FollowsUp || worded is null or Wish.Search or Wish.ShowActivity or Wish.Annex or Wish.Upcoming) && (now.IsNamed || now is { Codes: [], Years: [] }) && !situation.State.IsOpen
            && situation.World.Plan(annexed) is { } annex && NotForeseen.With(now.NameWords, situation.Standing(annex), situation).Count > 0)
        {
            // "Only the horizontal cooperation exchanges", of what no plan foresaw.
            return FollowUp.Over(last, now with { Rest = [], Codes = [], Things = [], Statuses = [] }) with { Wishes = [new WishFound(Wish.Annex, 1)], Sought = now.NameWords };
        }

        if (situation.Now - last.At < Fresh && OfWhatIsInSight(now, last, situation) is { } inSight)
        {
            return inSight;
        }

        if (now is { SaysWho: true, Mine: false, Groups: [], Areas: [], Everyone: false, Codes: [], Best: Wish.WhoMet or Wish.WhoHasNotMet } && last is { Wish: Wish.WhoMet or Wish.WhoHasNotMet, Groups.Length: 1 } or { Wish: Wish.WhoMet or Wish.WhoHasNotMet, Mine: true })
        {
            // "¿Y quién no llegó a 4?", after one group: of all of them.
            return now with { Everyone = true, Years = FollowUp.NamesWhen(now) ? now.Years : last.Years, Period = now.Period };
        }

        if (now is { Ranks: true, Best: Wish.Totals or Wish.WhoMet, Years: [], Period: null, Codes: [] } && last is { Years: [_, ..] })
        {
            // "Quem se reuniu mais então", of the year that was spoken of.
            return now with { Years = last.Years, Groups = [] };
        }

        if (now is { We: true, Continues: true, Mine: false, Groups: [], Areas: [], Codes: [], Words: <= AnnexWords } && !situation.Person.Groups.IsEmpty && last is { Groups: [], Mine: false } && (now.Best is null || now.Best.Value.IsQuestion()))
        {
            // "Et nous, on en est à combien", after everybody.
            now = now with { Mine = true };
        }

        if (now is { Best: Wish.ShowActivity, Codes: [], PointsAtSomething: false } && FollowUp.NamesSpan(now) && now.Wants(Wish.Upcoming) && IsOneActivity(last))
        {
            // "Tout ce qui est prévu au second semestre" is no longer of the one in sight.
            now = now with { Wishes = [new WishFound(Wish.Upcoming, 5)], Keeps = false };
        }

        now = OtherTimes.YearBefore(OtherTimes.NextSpan(now, last), last, situation);
        if (Follows(now) && (now.Continues || situation.Now - last.At < Fresh))
        {
            return Descent.Followed(FollowUp.Over(last, now), last, situation);
        }

        return situation.Now - last.At >= Fresh ? Ours(now, situation) : now switch
        {
            // "Il existait en 2023 ?", of the one that was shown: what it was then.
            { Best: Wish.Upcoming or Wish.Standing or Wish.ShowActivity or Wish.Totals or Wish.Search or Wish.Areas or Wish.Groups or Wish.Annex or null, OfExistence: true, Years: [_], Codes: [], Groups: [], Areas: [], Countries: [], Things: [], Statuses: [], Everyone: false, Words: <= FewWords + 3 }
                when (last.Codes is [_] ? last : One(situation)) is { } one => Descent.Followed(FollowUp.Over(one, now with { Rest = [] }) with { Wishes = [new WishFound(Wish.ShowActivity, 1)] }, one, situation),
            // "L'an dernier vous l'aviez faite où", of one activity: what it was in that year.
            { Best: Wish.Upcoming or Wish.Standing or Wish.ShowActivity or Wish.Mode or Wish.Totals or Wish.Postponed, Codes: [], Groups: [], Areas: [], Things: [], Everyone: false, Keeps: true, Words: <= 9 } when last is { Wish: Wish.ShowActivity, Codes: [_] } && OtherTimes.Names(now) =>
                Descent.Followed(FollowUp.Over(last, now with { Statuses = [] }) with { Wishes = [new WishFound(Wish.ShowActivity, 1)] }, last, situation),
            // "Tem link?", "when was that", of one thing that no plan foresaw.
            { Codes: [], Unforeseen: null } when last.Unforeseen is { } entry && now.Rest.Length < 2 && !FollowUp.NamesWhom(now) && !FollowUp.NamesWhen(now) && (now.Best is null || now.Best.Value.IsAboutActivity() || ((now.Asks || now.AsksWhen) && IsShort(now))) && GoesOn(now) =>
                now with { Unforeseen = new EntryId(entry), Wishes = [new WishFound(Wish.ShowActivity, 1)], Years = last.Years },
            { Best: Wish.MissingEvidence, Codes: [] } when last.Wish is Wish.Annex && !FollowUp.NamesWhom(now) && GoesOn(now) => Same(now, last) with { OfAnnex = true },
            { Best: Wish.Evidence, Codes: [], Links: [] } when last.Wish is Wish.Annex && !FollowUp.NamesWhom(now) && GoesOn(now) => last.Again() with { Language = now.Language, OfEvidence = true },
            { Best: { }, PicksOut: true } when Narrows(now, last) => FollowUp.Over(last, now),
            // "Desses, os que vencem até 30/06", of what was listed.
            { Best: Wish.Upcoming or Wish.Overdue or Wish.Webinars, PointsAtSomething: true, Codes: [] } when FollowUp.NamesAnything(now) && !FollowUp.NamesWhom(now) && last.Wish is Wish.Upcoming or Wish.Webinars or Wish.Mode =>
                FollowUp.Over(last, now) with { Wishes = [new WishFound(now.Best is Wish.Overdue ? Wish.Overdue : last.Wish, 1)] },
            // "Desses, os que já estão feitos": still webinars.
            { Best: Wish.Standing, PointsAtSomething: true, Codes: [], Statuses: [_, ..] } when !FollowUp.NamesWhom(now) && last.Wish is Wish.Upcoming or Wish.Webinars or Wish.Mode or Wish.Standing => FollowUp.Over(last, now),
            // The same question again is not asked of its own answer.
            { Best: { } wish } when (now.PointsAtSomething || wish != last.Wish) && !IsOneActivity(last) && OfThose(now, wish) && Shown(situation) is { Length: > 0 } shown && (shown.Length > 1 || now.PointsAtSomething) => Those(now, wish, last, shown),
            { Best: Wish.Postponed } when IsShort(now) && last.Wish is Wish.WhoHasNotMet or Wish.Overdue or Wish.Standing && Shown(situation) is { Length: > 0 } shown => Those(now, Wish.Postponed, last, shown),
            { Best: { } wish } when MeansThatActivity(now, wish, last) => Descent.Followed(That(now, wish, last), last, situation),
            // "Tout ce qui est prévu au second semestre", with one activity in sight.
            { Best: null, Codes: [] } when FollowUp.NamesSpan(now) && IsOneActivity(last) && !now.PointsAtSomething => FollowUp.Over(last, now),
            { Best: null, Codes: [] } when (now.PointsAtSomething || now.Continues || now.Keeps) && IsOneActivity(last) => last.Again() with { Language = now.Language },
            // "Para cuándo era", of the one that was listed.
            { Best: Wish.ShowActivity or Wish.WhoCoordinates, Codes: [] } when !FollowUp.NamesAnything(now) && last.Wish is Wish.Webinars or Wish.Upcoming or Wish.Overdue or Wish.Mode or Wish.Standing or Wish.Postponed && GoesOn(now) && Shown(situation) is [var only] =>
                now with { Wishes = [new WishFound(now.Best is Wish.WhoCoordinates ? Wish.WhoCoordinates : Wish.ShowActivity, 1)], Codes = [only.Code], Years = [only.Year] },
            // "Quantos eram", of what was listed: how many stands above it.
            { Best: Wish.Totals, Compares: false, Percent: null, Codes: [], Words: <= FewWords + 2 } when !FollowUp.NamesAnything(now with { Everyone = false }) && last.Wish is Wish.Webinars or Wish.Upcoming or Wish.Overdue or Wish.Mode or Wish.Annex or Wish.Postponed or Wish.JointMeetings or Wish.Search => last.Again() with { Language = now.Language },
            // "How many last year", of what was listed.
            { Best: Wish.Totals, PicksOut: false, Things: [], Codes: [], Words: <= FewWords + 1 } when FollowUp.NamesWhen(now) && !FollowUp.NamesWhom(now) && last.Wish is Wish.Webinars or Wish.WhoMet or Wish.Mode => FollowUp.Over(last, now),
            // "Full committee that year", "venue": of the year that was spoken of.
            { Best: Wish.Committee or Wish.Presidency or Wish.AssemblyMeeting, Years: [], Period: null, Words: <= FewWords + 4, Ordinal: null } when last is { Wish: Wish.Committee or Wish.Presidency or Wish.AssemblyMeeting, Years: [_, ..] } && now.Best is Wish.AssemblyMeeting == last.Wish is Wish.AssemblyMeeting && !now.Asks => now with { Years = last.Years },
            // "E a próxima?", of an assembly.
            { Best: Wish.Upcoming or Wish.Skip or Wish.More, Things: [], Codes: [], Words: <= FewWords } when last.Wish is Wish.AssemblyMeeting && !FollowUp.NamesAnything(now) =>
                now with { Wishes = [new WishFound(Wish.AssemblyMeeting, 1)], Years = situation.Plan is { } next ? [next.Year] : [] },
            // "O que faltou", of the figures of a year that is over: what that year had.
            { Best: Wish.Upcoming, Codes: [], Words: <= FewWords } when last is { Wish: Wish.Totals or Wish.Standing, Years: [var past] } && past < situation.Today.Year && !FollowUp.NamesAnything(now) =>
                FollowUp.Over(last, now) with { Wishes = [new WishFound(Wish.Upcoming, 1)] },
            // "O Brasil não tava?", of a committee.
            { Countries: [_, ..], Groups: [], Codes: [], Years: [], Period: null, Links: [], Words: <= 9 } when last.Wish is Wish.Committee or Wish.Presidency && !situation.State.IsOpen && (now.Best is null || now.Best.Value.IsQuestion()) =>
                now with { Wishes = [new WishFound(Wish.Committee, 1)], OfCommittee = true, Years = last.Years, Days = [] },
            // "Y en a eu beaucoup d'autres comme ça", of one thing that no plan foresaw.
            { Best: Wish.More or Wish.Totals or Wish.Annex or null, Codes: [] } when last is { Unforeseen: not null, Years: var had } && !FollowUp.NamesAnything(now) && (now.Asks || now.Interrogates) => now with { Wishes = [new WishFound(Wish.Annex, 1)], Years = had },
            { Best: Wish.Join, Groups: [] } when last.Groups is [_] => now with { Groups = last.Groups },
            { Best: { } sought } when sought is Wish.Evidence or Wish.MissingEvidence or Wish.Funding or Wish.Source && last.Wish is Wish.Search && LeavesOutOfWhom(now, sought) && Shown(situation) is { Length: > 0 } found => Those(now, sought, last, found),
            { Best: { } wish } when !situation.IsWhole && LeavesOutOfWhom(now, wish) && !last.Codes.IsEmpty && wish.IsAboutActivity() => That(now, wish, last),
            { Best: Wish.Source } when !situation.IsWhole && LeavesOutOfWhom(now, Wish.Source) && Shown(situation) is { Length: > 0 and <= 3 } shown => Those(now, Wish.Source, last, shown),
            // "Links?", of less than a group or a year: of the things that were listed.
            { Best: (Wish.Evidence or Wish.MissingEvidence or Wish.Funding) and { } wish } when !situation.IsWhole && LeavesOutOfWhom(now, wish) && IsNarrow(last) && last.Wish is not (Wish.Evidence or Wish.MissingEvidence or Wish.Funding) && Shown(situation) is { Length: > 0 } few && InSight.NextPage(situation.Last.Offered) is null => Those(now, wish, last, few),
            { Best: { } wish } when !situation.IsWhole && LeavesOutOfWhom(now, wish) => Same(now, last),
            { Best: { } wish, Keeps: true } when wish.IsQuestion() && !FollowUp.NamesWhom(now) && now.Codes.IsEmpty => Kept(now, wish, last, situation),
            { Best: { } wish, Continues: true } when wish.IsQuestion() && !FollowUp.NamesWhom(now) && now.Codes.IsEmpty => Same(now, last),
            _ => Ours(now, situation),
        };
    }

    /// <summary>
    /// "¿No hay link ni nada?", "tem link disso? preciso pôr no rodapé", "de onde você tirou esse número?": however long, a question of links
    /// or sources that names nothing is of what is in sight, the one thing shown or the years that were compared.
    /// </summary>
    private static Reading? OfWhatIsInSight(Reading now, Asked last, Situation situation)
    {
        if (now is not { Best: Wish.Evidence or Wish.MissingEvidence or Wish.Source, Links: [], Days: [], Countries: [] } || (now.OfAnnex && last.Wish is not Wish.Annex) || situation.IsWhole || situation.State.IsOpen
            || (!now.Codes.IsEmpty && !(now.IsNamed && now.PointsAtSomething)) || NamesGroup(now) || FollowUp.NamesWhen(now with { Years = now.IsNamed ? [] : now.Years }))
        {
            return null;
        }

        return last switch
        {
            { Unforeseen: { } entry } => now with { Unforeseen = new EntryId(entry), Codes = [], IsNamed = false, Wishes = [new WishFound(Wish.ShowActivity, 1)], Years = last.Years },
            { Codes: [_] } => That(now with { IsNamed = false, Years = [] }, now.Best.Value, last) with
            {
                // "¿Y no hay link?", of one thing, asks for it.
                Wishes = [new WishFound(now.Best is Wish.Source ? Wish.Source : Wish.Evidence, 5)],
                Mine = false,
                Things = [],
                Statuses = [],
            },
            { Wish: Wish.Annex } when now.Best is Wish.MissingEvidence => Same(now with { Things = [] }, last) with { OfAnnex = true, Mine = false },
            { Wish: Wish.Committee or Wish.Presidency or Wish.AssemblyMeeting } when now.Best is Wish.Source => now with { OfCommittee = true, Codes = [], Things = [], Years = last.Years, Mine = false },
            { Years.Length: > 1 } when now.Best is Wish.Source => Same(now with { Things = [] }, last) with { Years = last.Years, Mine = last.Mine },
            // Of several found, those of the newest year that has any to show.
            { Wish: Wish.Search } when Shown(situation) is { Length: > 1 } found => Those(now, now.Best.Value, last, now.Best is Wish.Evidence ? Proved(found, situation) : found),
            _ when now is { PicksOut: false, Codes: [] } && (now.Asks || now.PointsAtSomething) && InSight.Only(situation.Last.Offered) is { } only => now with { Codes = [only.Code], Years = [only.Year], Mine = false, Things = [], Statuses = [] },
            _ => null,
        };
    }

    /// <summary>A few words that hold nothing but what may stand in a document; empty for what narrows or chooses.</summary>
    private static ImmutableArray<string> SearchedAnew(Reading now) =>
        now is { Words: <= FewWords + 2, Ordinal: null, Statuses: [], Period: null, Virtual: null, Links: [], Days: [], PicksOut: false, Interrogates: false, OfEvidence: false, PointsAtSomething: false, TitleWords: { IsEmpty: false } words }
        && (now.FollowsUp || now.Best is null or Wish.ShowActivity or Wish.Upcoming or Wish.Search or Wish.Committee or Wish.SmallTalk) ? words : [];

    private static ImmutableArray<ActivityId> Proved(ImmutableArray<ActivityId> found, Situation situation) =>
        [.. found.OrderBy(id => situation.World.Plan(id.Year) is { } plan && situation.Standing(plan).Line(id).Coverage.Links > 0 ? 0 : 1)];

    /// <summary>A group, an area or all of them; "we" and one's own are said of anything.</summary>
    private static bool NamesGroup(Reading now) => !now.IsNamed && (!now.Groups.IsEmpty || !now.Areas.IsEmpty || now.Everyone);

    /// <summary>"Compáralo con 2019": that year and the one that was spoken of.</summary>
    private static Reading? Beside(Reading now, Asked last, Situation situation) =>
        now is { Compares: true, Years: [var year], Codes: [], AsksWho: false, PicksOut: false } && (last.Years is [var before, ..] ? before : situation.Plan?.Year) is { } other && other != year
            ? FollowUp.Over(last, now) with { Wishes = [new WishFound(Wish.Totals, 1)], Years = [other, year], Codes = [], Period = null }
            // "Compare them": the two years that were asked about one after the other.
            : now is { Compares: true, Years: [], Codes: [], Period: null, Words: <= FewWords } && last.Years is [var second] && situation.Last.Before?.Years is [var first] && first != second
            ? FollowUp.Over(last, now) with { Wishes = [new WishFound(Wish.Totals, 1)], Years = [first, second], Period = null }
            : null;

    /// <summary>Another question of the same things: of the one shown, of those listed where all are in sight, else of what was asked about.</summary>
    private static Reading Kept(Reading now, Wish wish, Asked last, Situation situation) =>
        // How many a list has stands above it.
        wish is Wish.Totals && now is { OfAreas: false } && FollowUp.NamesAnything(now) && last.Wish is Wish.Upcoming or Wish.Webinars or Wish.Overdue or Wish.Mode or Wish.Annex or Wish.Postponed or Wish.Evidence or Wish.MissingEvidence or Wish.WhoMet or Wish.WhoHasNotMet
            ? FollowUp.Over(last, now) :
        !last.Codes.IsEmpty && wish.IsAboutActivity() ? That(now, wish, last)
        : wish is Wish.Evidence or Wish.MissingEvidence or Wish.Postponed or Wish.Funding or Wish.Source && IsNarrow(last)
            && Shown(situation) is { Length: > 0 } shown && InSight.NextPage(situation.Last.Offered) is null ? Those(now, wish, last, shown)
        : Same(now, last);

    /// <summary>Asked of less than a group, an area or a year, which is all that every list can be asked of.</summary>
    private static bool IsNarrow(Asked last) => last is not { Things: [], Statuses: [], Period: null, Days: [], Countries: [], Virtual: null };

    /// <summary>"Lesquels au premier semestre", "which ones are virtual": of what was listed, those of a time or a kind.</summary>
    private static bool Narrows(Reading now, Asked last) =>
        now.Words <= FewWords && !FollowUp.NamesWhom(now) && now is { Codes: [], Countries: [], Things: [] }
        && (now.Period is not null || now.Virtual is not null) && last.Wish is Wish.Upcoming or Wish.Webinars or Wish.Overdue or Wish.Standing or Wish.Mode;

    /// <summary>"How many meetings did we hold": we are one's own groups.</summary>
    private static Reading Ours(Reading now, Situation situation) =>
        (now.We || now.SaysTheGroup || (now.Best is Wish.WhoHasNotMet && !now.AsksWho) || (now is { Best: Wish.WhoMet, AsksWho: false, Ranks: false, Countries: [], Joint: false, PicksOut: false } && !now.Wants(Wish.JointMeetings))) && now is { Mine: false, Best: Wish.WhoMet or Wish.WhoHasNotMet or Wish.Totals or Wish.JointMeetings or Wish.Webinars or Wish.Overdue or Wish.Standing or Wish.Evidence or Wish.MissingEvidence or Wish.Postponed, Codes: [] }
        && !FollowUp.NamesWhom(now) && !situation.Person.Groups.IsEmpty
            ? now with { Mine = true }
            : now;

    /// <summary>"Which of those lack proof?", "de esas, ¿cuáles son virtuales?".</summary>
    private static bool OfThose(Reading now, Wish wish) =>
        (now.PointsAtSomething || (now.PicksOut && now.Words <= FewWords + 2)) && now.Codes.IsEmpty && !FollowUp.NamesWhom(now) && !FollowUp.NamesWhen(now)
        && wish is Wish.Evidence or Wish.MissingEvidence or Wish.Postponed or Wish.Funding or Wish.Mode or Wish.Webinars or Wish.Overdue or Wish.Source;

    /// <summary>The one year of which the list in sight shows that code; null where it shows none, or those of several.</summary>
    private static int? YearInSight(string code, Situation situation) =>
        Shown(situation).Where(id => string.Equals(id.Code, code, StringComparison.OrdinalIgnoreCase)).Select(id => id.Year).Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>The one entry of those listed that names the country.</summary>
    private static EntryId? EntryOf(string country, Situation situation) =>
        situation.Last.Offered.Items.Where(item => item.Press is ShowEntry && Plans.Authorities.Countries.NamedIn(item.Title).Contains(country)).Take(2).ToList() is [{ Press: ShowEntry { Entry: var id } }] ? new EntryId(id) : null;

    /// <summary>The one activity that was listed, as if it had been asked for.</summary>
    private static Asked? One(Situation situation) =>
        InSight.Only(situation.Last.Offered) is { } only ? new Asked { Wish = Wish.ShowActivity, At = situation.Now, Codes = [only.Code], Years = [only.Year] } : null;

    /// <summary>What the last answer listed, as far as it is activities of the plan.</summary>
    private static ImmutableArray<ActivityId> Shown(Situation situation) =>
        [.. situation.Last.Offered.Items.Select(InSight.Activity).OfType<ActivityId>().Distinct()];

    /// <summary>What can be narrowed is the question before, narrowed; what is another question is asked of the things shown.</summary>
    private static Reading Those(Reading now, Wish wish, Asked last, ImmutableArray<ActivityId> shown) => wish switch
    {
        Wish.Mode or Wish.Webinars or Wish.Overdue when last.Wish is Wish.Upcoming or Wish.Webinars or Wish.Standing or Wish.Totals or Wish.Mode or Wish.Overdue =>
            FollowUp.Over(last, now) with { Wishes = [new WishFound(wish is Wish.Overdue || last.Wish is Wish.Overdue ? Wish.Overdue : Wish.Upcoming, 1)] },
        Wish.Mode or Wish.Webinars or Wish.Overdue => now,
        _ => now with
        {
            Wishes = [new WishFound(wish, 1), .. now.Wishes.Where(found => found.Wish.IsCourtesy())],
            Codes = [.. shown.Where(id => id.Year == shown[0].Year).Select(id => id.Code)],
            Years = [shown[0].Year],
            Things = [],
            Statuses = [],
        },
    };

    /// <summary>It is of the same things, by its words or because it says too little to be of others.</summary>
    private static bool GoesOn(Reading now) => now.Keeps || now.PointsAtSomething || IsShort(now);

    private static bool IsShort(Reading now) => now.Words <= FewWords && !FollowUp.NamesWhom(now) && !FollowUp.NamesWhen(now) && now is { Codes: [], Countries: [] };

    /// <summary>Of webinars that were listed, those that fit are webinars.</summary>
    private static Reading Listed(Reading now, Asked last) => last.Wish is Wish.Webinars && now.Things.IsEmpty ? now with { Things = [Thing.Webinar] } : now;

    /// <summary>True for a message that only names what a question could be about.</summary>
    public static bool Follows(Reading now) =>
        FollowUp.NamesAnything(now) && !(now is { Best: Wish.Schedule or Wish.Postpone, Wishes: [{ Weight: >= SurelyTold }, ..] }) && (now.FollowsUp || (now.Wishes.IsEmpty && now.Rest.Length <= 1));

    /// <summary>
    /// "¿En qué meses?", "¿por qué?", "tem link?": too short to be a whole question, and of what was just shown. What is coming
    /// and how things stand are whole questions in two words.
    /// </summary>
    private static bool LeavesOutOfWhom(Reading now, Wish wish) =>
        IsShort(now)
        && wish is Wish.WhoMet or Wish.WhoHasNotMet or Wish.JointMeetings or Wish.Evidence or Wish.MissingEvidence or Wish.Postponed or Wish.Funding or Wish.Mode
            or Wish.WhoCoordinates or Wish.Totals or Wish.Source or Wish.Annex;

    private static bool IsOneActivity(Asked last) => last is { Wish: Wish.ShowActivity, Codes: [_] };

    private static bool MeansThatActivity(Reading now, Wish wish, Asked last) =>
        !last.Codes.IsEmpty && now.Codes.IsEmpty && !FollowUp.NamesWhom(now)
        // "Everything planned for the second semester" is no longer of the one.
        && (now.PointsAtSomething || !(wish is Wish.Upcoming or Wish.Overdue && FollowUp.NamesSpan(now)))
        && (now.PointsAtSomething || now.Keeps ? wish.IsQuestion() || wish.IsTelling() : now.Continues && (wish.IsAboutActivity() || wish is Wish.WhoCoordinates));

    private static Reading That(Reading now, Wish wish, Asked last) => now with
    {
        // Who answers for one activity stands on its card.
        Wishes = wish is Wish.WhoCoordinates ? [new WishFound(Wish.ShowActivity, 1)] : now.Wishes,
        Codes = last.Codes,
        Years = FollowUp.NamesWhen(now) ? now.Years : last.Years,
    };

    /// <summary>"And who has not?": of the same groups, in the same time.</summary>
    private static Reading Same(Reading now, Asked last) => now.Best is Wish.Upcoming or Wish.Mode or Wish.Overdue && last.Wish is Wish.Upcoming or Wish.Webinars or Wish.Overdue or Wish.Mode
        ? Listed(FollowUp.Over(last, now) with { Wishes = now.Wishes, Codes = [] }, last)
        : FollowUp.Over(last, now) with
        {
            Wishes = now.Wishes,
            Codes = [],
            Things = now.Things,
            Statuses = now.Statuses,
            Virtual = now.Virtual,
            // What is coming was one's own, said or not; "¿y quién lo paga?" is asked of that.
            Mine = now.Mine || last.Mine || (last is { Wish: Wish.Upcoming or Wish.Overdue or Wish.Mode, Groups: [], Areas: [], Countries: [], Things: [], Everyone: false } && !now.Everyone && now.Best is Wish.Funding or Wish.Evidence or Wish.MissingEvidence or Wish.Postponed),
        };
}
