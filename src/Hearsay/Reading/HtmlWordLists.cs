namespace Hearsay.Reading;

/// <summary>Words that page builders put into class names and identifiers, by what they are for; pairs are written without a break.</summary>
internal static class HtmlWordLists
{
    public static IReadOnlyList<(HtmlMarks Marks, string Words)> All { get; } =
    [
        (HtmlMarks.Body, "articlebody entrycontent postcontent storybody storycontent articlecontent articletext bodycopy contentbody postbody "
            + "blogbody articlemain bodytext storytext richtext entrybody newsbody articlecopy prose wysiwyg blogcontent singlecontent pagecontent "
            + "postentry newstext newscontent maintext posttext bodycontent textcontent"),
        (HtmlMarks.Navigation, "nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs pagination pager toc tableofcontents skiplink "
            + "sitemap topbar pagenav postnav subnav jumplinks jumpto langswitch languageswitcher searchform"),
        (HtmlMarks.Footer, "footer foot colophon bottombar copyright"),
        (HtmlMarks.Header, "masthead topheader siteheader globalheader pageheader mainheader"),
        (HtmlMarks.Side, "sidebar aside rail rightcolumn leftcolumn rightcol leftcol sidecolumn sidebarwidget widgetsidebar"),
        (HtmlMarks.Related, "related relatedposts relatedarticles relatedcontent recommended recommendation recommendations recirc recirculation "
            + "trending mostpopular mostread popular morefrom readnext readmore alsolike seealso morestories morearticles latestnews latestposts "
            + "recentposts outbrain taboola zergnet upnext nextarticle prevnext nextprev nextpost prevpost previouspost teaser teasers promo "
            + "moreposts similar youmaylike suggested crosslink inlinelink relatedlinks furtherreading topstories ymal keepreading carousel"),
        (HtmlMarks.Comments, "comment comments commentlist disqus respond commentform discussion livefyre talkback leavereply reply "
            + "commentarea webmentions"),
        (HtmlMarks.Share, "share sharing sharebar sharebuttons sharetools social socials socialmedia sociallinks addthis sharedaddy addtoany "
            + "sociable shareicons followus follow jpsharedaddy"),
        (HtmlMarks.Advert, "ad ads advert adverts advertisement advertising advertorial adsense adslot adunit adcontainer adwrapper sponsor sponsored sponsorship "
            + "dfp gpt leaderboard mpu googlead"),
        (HtmlMarks.Newsletter, "newsletter newsletters subscribe subscription subscriber signup optin mailchimp mailinglist paywall piano regwall "
            + "emailsignup joinus subscribenow convertkit hsform"),
        (HtmlMarks.Author, "author authors byline bylines authorbio authorbox aboutauthor contributor contributors authorinfo writer authorname "
            + "authorcard vcard bio biography"),
        (HtmlMarks.Cookie, "cookie cookies gdpr consent ccpa onetrust cookiebanner cookieconsent didomi cmp"),
        (HtmlMarks.Modal, "modal popup overlay lightbox dialog tooltip popover offcanvas drawer toast interstitial"),
        (HtmlMarks.Caption, "caption captions figcaption imagecaption photocredit imagecredit credit credits wpcaptiontext wpcaption photocaption "
            + "imgcaption cutline mediacaption"),
        (HtmlMarks.Meta, "meta postmeta entrymeta articlemeta metadata tags taglist tagcloud categories category timestamp readingtime readtime "
            + "dateline kicker eyebrow posttags entryfooter postfooter articlefooter postinfo articleinfo"),
        (HtmlMarks.ScreenReader, "sronly screenreadertext screenreader visuallyhidden visuallyhidden accessiblyhidden a11yhidden offscreen assistivetext"),
        (HtmlMarks.Call, "cta callout calltoaction button btn buttons donate donation shop buynow banner bannerad disclaimer disclosure affiliate "
            + "signin login register print toolbar tools feedback rating survey quiz"),
        (HtmlMarks.Date, "date published publishdate pubdate postdate entrydate articledate publisheddate posteddate datetime timestamp updated "
            + "lastupdated modified time dateline"),
        (HtmlMarks.Title, "headline articletitle posttitle entrytitle storytitle pagetitle articleheadline storyheadline"),
    ];
}
