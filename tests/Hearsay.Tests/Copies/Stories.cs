namespace Hearsay.Tests.Copies;

/// <summary>Invented reports about the harbour town of Quellmouth, from which the tests make their copies.</summary>
internal static class Stories
{
    public const string Ferry =
        "A ferry with about 120 passengers ran aground off Quellmouth on Tuesday, the harbour authority said. At least nine people were hurt, "
        + "according to the district hospital. \"We heard a bang and then the lights went out,\" said Maro Tennick, a passenger who was on his way to work. "
        + "The captain allegedly ignored two warnings from the lighthouse. Divers will inspect the hull of the Gannet on Wednesday morning. "
        + "The company that runs the line, Sorrel Ferries, has not yet commented on the accident. The service to the islands was not resumed before the evening. "
        + "It was the third accident on the line since the spring, when the harbour was dredged.";

    public const string FerryLead =
        "A ferry with about 120 passengers ran aground off Quellmouth on Tuesday, the harbour authority said. At least nine people were hurt, "
        + "according to the district hospital.";

    public const string OtherWords =
        "Passengers jumped into lifeboats after a boat bound for the islands hit rocks near the port of Quellmouth. Doctors treated nine of those aboard, "
        + "most of them for cuts. Rescuers needed two hours to bring everyone ashore. Witnesses spoke of a loud noise shortly before the vessel came to a halt. "
        + "An inquiry is to find out whether the skipper was warned. The operator kept silent about the causes.";

    public const string Council =
        "The town council of Quellmouth voted on Thursday to close the old fish market. The decision passed with seven votes against five after a debate of four hours. "
        + "Councillor Brann Ottery called it a sad day for the quarter. The stalls will move to a hall near the station that was built two years ago. "
        + "Traders had asked for more time. The mayor promised them lower rents for the first winter. A petition against the move was signed by nine hundred people.";

    public static Report Report(string id, string text, string? title = null, string? outlet = null, string? published = null) => new()
    {
        Id = id,
        File = id + ".txt",
        Text = text,
        Title = title,
        Outlet = outlet,
        Language = "en",
        Published = published is null ? null : PublicationDate.Day(DateOnly.ParseExact(published, "yyyy-MM-dd", null)),
    };
}
