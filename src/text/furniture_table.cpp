#include "text/furniture_table.hpp"

namespace article::text_reader {
namespace {

constexpr FurnitureRule rules[] = {
    // ------------------------------------------------------------------------------ English
    {"en", Place::anywhere, R"(
     top of page / bottom of page / skip to content / skip to main content / skip to main /
     skip to navigation / skip to search / jump to content / jump to navigation / jump to search /
     jump to navigation jump to search / jump to recipe / jump to *recipe / back to top /
     scroll to top / return to top / go to top / open in app / toggle navigation / toggle menu /
     toggle search / toggle the table of contents / open menu / close menu /
     open menu close menu / main menu / site navigation / breadcrumbs / view in browser /
     view this email in your browser / view email in browser / view online / view web version /
     read online / read in app / no images? click here / having trouble viewing this email?* /
     opens in new window / opens in a new window / opens in new tab / opens in a new tab /
     loading / like loading / you are here: * / print recipe / pin recipe / save recipe /
     rate this recipe)",
     "Skip to main content", "Skip to the main point of the argument."},
    {"en", Place::anywhere, R"(
     share this / share this article / share this post / share this story / share this page /
     share this recipe / share this with / share this with email / share article /
     share full article / share post / share on facebook / share on twitter / share on x /
     share on linkedin / share on whatsapp / share on pinterest / share on reddit /
     share on telegram / share on bluesky / share on mastodon / share on tumblr /
     share on social media / share via email / share by email / share to facebook / share to x /
     share to twitter / share with your friends / about sharing / tweet this / pin it /
     click to share on * / click to email * / click to print* / email this article /
     email this page / email a link to a friend / print this article / print this page /
     print article / copy link / copy link to clipboard / copied to clipboard / link copied /
     save article / save this article / save story / save this story / bookmark this article /
     gift this article / give this article / add to favorites / add to reading list /
     listen to this article / listen to article / listen to story / listen to this story /
     listen to this article #* / listen to post / listen | # min / listen | #:# / listen # min /
     this article was amended on * / share this poem / share this episode / share this video /
     share this review / share this photo / share this newsletter / share this guide)",
     "Share on Facebook:", "Share this with the people you love, she said."},
    {"en", Place::anywhere, R"(
     # min read / # mins read / # minute read / # minutes read / # min. read / # minutes to read /
     # min read time / # min reading time / # second read / reading time / reading time: #* /
     reading time # * / read time: #* / read time # * / estimated reading time: #* /
     estimated reading time # * / estimated read time: #* / time to read: #* /
     approx. # min read / less than a minute read / less than # minute read / less than 1 minute /
     # word read)",
     "5 min read", "5 min reading is all that it takes."},
    {"en", Place::anywhere, R"(
     writer's picture / author's picture / author image / author avatar / profile picture /
     profile photo / *'s profile photo / *'s profile picture / avatar of * / avatar for *)",
     "Avatar for Jane Doe", "Jane Doe's avatar stood for patience."},
    {"en", Place::anywhere, R"(
     advertisement / advertisements / advertisement - scroll to continue /
     advertisement scroll to continue / advertisement continue reading / scroll to continue /
     skip advertisement / skip ad / report this ad / ad feedback / why this ad / sponsored /
     sponsored content / sponsored post / promoted content / story continues below /
     story continues below advertisement / story continues after advertisement /
     article continues below / article continues below advertisement /
     article continues after advertisement / article continues after ad /
     content continues below / continue reading below / continue reading the main story)",
     "ADVERTISEMENT", "Advertisement is the oldest trade in this town."},
    {"en", Place::anywhere, R"(
     sign up for our newsletter / sign up for our *newsletter* / sign up to our *newsletter* /
     sign up for the *newsletter* / sign up for *'s newsletter* / subscribe to our newsletter* /
     subscribe to our *newsletter* / subscribe to the newsletter /
     subscribe to our mailing list* / subscribe to our channel* / subscribe to our podcast* /
     subscribe for free to receive new posts* / subscribe for more / subscribe to newsletter /
     subscribe to continue reading / join our newsletter* / join our mailing list* /
     join the mailing list / get our newsletter / get our newsletter* / get the newsletter /
     get the best of * inbox / get the latest * inbox / get * delivered to your inbox* /
     * straight to your inbox / thanks for reading *subscribe for free* /
     thanks for reading *this post is public* / thank you for reading *subscribe for free* /
     this post is public so feel free to share it / this post is for paid subscribers /
     type your email / enter your email / enter your email address / enter email address /
     subscribe now / sign up now / sign me up / already a subscriber? * /
     already have an account? * / already a member? * / not a subscriber? * /
     create a free account* / start your free trial / start writing / upgrade to paid /
     give a gift subscription / ready for more / success! *check your inbox* / unsubscribe /
     unsubscribe * / to unsubscribe * / you are receiving this email because * /
     you're receiving this email because * / you are receiving this because * /
     you received this email because * / you received this message because * /
     you can unsubscribe * / if you no longer wish to receive * / update your preferences /
     update your preferences * / update your email preferences* / manage your preferences /
     manage preferences / manage your subscription / manage subscription / email preferences /
     add us to your address book / forward to a friend / forward this email /
     forward this email to a friend / was this email forwarded to you?* /
     was this forwarded to you?* / want to change how you receive these emails* /
     sent from my iphone / sent from my ipad / sent from my android* / sent from my samsung* /
     sent from my mobile* / get outlook for ios / get outlook for android)",
     "Sign up for our free newsletter", "Sign up for our side, the captain told them."},
    {"en", Place::anywhere, R"(
     we use cookies to * / we use cookies and * / we use cookies on * / we use cookies for * /
     we use cookies, * / we use necessary cookies * / we use essential cookies * /
     this site uses cookies* / this website uses cookies* / our website uses cookies* /
     our site uses cookies* / this site uses akismet* / by continuing to use this * /
     by continuing to browse * / by continuing you agree * / by using this site, you agree * /
     by using our site, you agree * / by clicking accept* / by subscribing you agree * /
     by signing up, you agree * / by submitting your email* / we value your privacy /
     we value your privacy * / we care about your privacy / we and our # partners * /
     we and our partners * / your privacy choices / your privacy is important to us* /
     accept all / accept all cookies / accept cookies / accept and continue / accept & continue /
     accept and close / reject all / reject all cookies / reject cookies / cookie settings /
     cookies settings / cookie policy / cookie preferences / cookie notice / cookie consent /
     manage cookies / manage cookie preferences / manage consent / consent preferences /
     only necessary cookies / necessary cookies only / do not sell my personal information* /
     do not sell or share my personal information*)",
     "We use cookies to improve your experience.", "We use cookies every day in our bakery."},
    {"en", Place::anywhere, R"(
     all rights reserved / all rights reserved * / * all rights reserved / © # * /
     © *copyright * / copyright © * / copyright # * / terms of use / terms of service /
     terms and conditions / terms & conditions / privacy policy / privacy statement /
     privacy notice / privacy policy and terms* / privacy & cookies* / collection notice /
     proudly powered by * / powered by wordpress* / powered by ghost / powered by squarespace /
     powered by phpbb* / powered by discourse* / powered by mailchimp / created with wix* /
     proudly created with * / start a blog at wordpress.com* / blog at wordpress.com /
     report this content / report an error / report a typo /
     substack is the home for great culture / start your substack / get the app /
     just another wordpress site / edit this page / edit this page on * / view page source)",
     "© 2024 The Harbor Gazette. All rights reserved.",
     "Copyright is older than the printing press."},
    {"en", Place::anywhere, R"(
     read more: * / read also: * / also read: * / read next: * / see also: * / related: * /
     related article: * / related story: * / related stories: * / related articles: * /
     recommended: * / more on this: * / more from *: * / don't miss: * / up next: * /
     don't miss out*)",
     "RELATED: How the mill was saved", "Related to this is a second question."},
    {"en", Place::anywhere, R"(
     page # / page # of # / previous page / next page / go to page /
     from wikipedia, the free encyclopedia / from wikipedia the free encyclopedia /
     retrieved from http* / this page was last edited on * /
     text is available under the creative commons * / read edit view history / article talk /
     article talk read edit view history / asked # years ago* / asked # months ago* /
     asked # days ago* / asked today* / modified # years ago* / modified # months ago* /
     modified # days ago* / modified today / viewed # times / share improve this answer follow /
     share improve this question follow / share edit follow / share improve this answer /
     share improve this question / improve this question / improve this answer /
     improve this *follow / highest score default / sorted by: * / sort by: * / # bronze badge* /
     # silver badge* / # gold badge* / quote reply / like comment repost send /
     like comment share / # comments | # reposts / activate to view larger image* /
     image source, * / getty images / this content is imported from * /
     view this post on instagram / load more comments / view # more replies / # more replies /
     # more reply / top highlight / edited * at #:# / asked * at #:# / answered * at #:# /
     by clicking post your answer* / by clicking post your answer* /
     not the answer you're looking for? * / post your answer /
     press enter or click to view image* / we respect your privacy)",
     "Viewed 12,345 times", "Viewed from the tower, the town is small."},
    {"en", Place::label, R"(
     next post / previous post / next article / previous article / older post / newer post /
     next / previous / prev / next story / previous story / our mailing address is / *'s avatar /
     *'s user avatar / user avatar)",
     "Previous post", "Previous posts were harder to hold."},
    {"en", Place::tags, R"(
     tags / topics / filed under / tagged / posted in / more on)",
     "Topics", "Topics of the evening were three."},
    {"en", Place::button, R"(
     share / share # / shares / # shares / tweet / like / # likes / # like / like this /
     subscribe / subscribed / restack / follow / pin / repost / copy / copied)",
     "Share", "Share of the harvest"},
    {"en", Place::edge, R"(
     sharing / like # / likes / # like this / # views / # view / # reads / # claps / # clap /
     # followers / # follower / # following / # reactions / # reposts / # restacks / # restack /
     restacks / # retweets / # upvotes / # votes / # vote / # replies / # reply / # subscribers /
     # points / # posts / # min / # mins / # minutes / # minutes ago* / # min ago / # hours ago* /
     # hour ago* / # hr. ago / # h ago / # days ago* / # day ago / # weeks ago* / # months ago* /
     # years ago* / an hour ago / a day ago / yesterday / just now / following / follow us /
     follow us on * / follow me on * / follow *for more* / connect / connect with us /
     find us on * / subscribe * / sign up / sign in / sign out / log in / log out /
     log in | sign up / sign in | sign up / sign in or register / login / logout / register /
     join / join us / join now / search / search the site / search for / search for: * /
     search this site / menu / close / open / print / email / e-mail / mail / facebook / twitter /
     x / x twitter / instagram / linkedin / pinterest / reddit / whatsapp / telegram / youtube /
     tiktok / mastodon / bluesky / threads / flipboard / pocket / snapchat / tumblr / messenger /
     hacker news / rss / rss feed / copy / save / saved / bookmark / gift / listen / play /
     pause / mute / unmute / fullscreen / comment / reply / report / quote / edit / upvote /
     downvote / award / send / expand / collapse / expand all / collapse all / translate /
     show original / feedback / ok / okay / accept / agree / i agree / i accept / decline /
     reject / dismiss / got it / more options / learn more / read more / show more / show less /
     see more / view more / load more / see all / see less / view all / continue reading /
     keep reading / more / top latest discussions / no posts / older / newer / older posts /
     newer posts / next post: * / previous post: * / next: * / previous: * / next post * /
     previous post * / post navigation / go to top of page / get app / get the app * /
     download the app / download our app / download on the app store / get it on google play /
     start your day with * / was this helpful / was this article helpful / was this page helpful /
     yes / no / rate this article / give feedback / send feedback / advertise / edited / new /
     pinned / views / published / updated / by / author / top / up / down / powered by * /
     built with * / theme: * / designed by * / website by * / site by * / view profile / message /
     suggest changes / name / website / paid / your answer)",
     "1.2K views", "Share your bread with the hungry."},
    {"en", Place::menu, R"(
     home / home page / homepage / about / about us / about me / about this site / our story /
     our team / who we are / what we do / contact / contact us / contact me / get in touch /
     blog / blogs / journal / shop / store / cart / cart # / basket / checkout / my account /
     account / my profile / profile / settings / notifications / messages / faq / faqs / help /
     help center / support / services / products / pricing / features / solutions / resources /
     portfolio / work / projects / team / careers / jobs / press / media / media kit /
     advertise with us / donate / give / support us / become a member / membership / members /
     newsletter / newsletters / podcast / podcasts / video / videos / audio / photos / gallery /
     events / calendar / archive / archives / categories / category / all posts / all / forum /
     forums / board index / latest / latest news / trending / popular / featured / explore /
     discover / library / write / stories / lists / stats / status / sitemap / site map / legal /
     terms / privacy / imprint / legal notice / disclaimer / cookies / accessibility /
     accessibility statement / rss / live / my feed / for you / in the news / editions / e-paper /
     epaper / print edition / today's paper / subscriptions / gift cards / recipes / crossword /
     crosswords / puzzles / games / weather / classifieds / obituaries / corrections / licensing /
     syndication / testimonials / book now / schedule / locations / wiki / docs / documentation /
     download / downloads / community / questions / users / guides / tutorials / changelog /
     github / api / api reference / reference / on this page / poems / poets / courses /
     workshop / table of contents / contents / in this article / tides)",
     "About us", "About us much was said that evening."},
    {"en", Place::section, R"(
     news / world / world news / uk / us / u.s / us news / europe / africa / asia / americas /
     middle east / international / national / local / local news / region / city / metro /
     politics / business / economy / markets / money / finance / technology / tech / science /
     science & environment / environment / climate / health / education / sport / sports /
     football / culture / arts / arts & culture / entertainment / entertainment & arts / music /
     film / movies / tv / tv & radio / books / theater / theatre / lifestyle / life /
     life & style / style / fashion / food / food & drink / travel / opinion / opinions /
     editorial / comment & analysis / analysis / columns / columnists / letters / magazine /
     long read / the long read / in depth / feature / features / interview / interviews / review /
     reviews / essay / essays / history / society / people / crime / law / justice / real estate /
     property / auto / cars / weekend / exclusive / breaking / breaking news / press release /
     investigation / explainer)",
     "World News", "World news travels slowly to the islands."},
    {"en", Place::opener, R"(
     related / related posts / related post / related articles / related article /
     related stories / related content / related news / related coverage / related links /
     related topics / related internet links / read next / what to read next / up next / next up /
     read also / also read / also on *com / you may also like / you might also like /
     you may also enjoy / you may like / you might like / you may have missed / more from * /
     more on this story / more on this topic / more like this / more stories / more news /
     more articles / more posts / more to read / more to explore / more top stories /
     recommended / recommended for you / recommended stories / recommended articles /
     recommended reading / recommended topics / suggested for you / suggested posts /
     suggested articles / recent posts / recent articles / recent comments / recent stories /
     latest posts / latest articles / latest stories / popular posts / popular articles /
     popular stories / most popular / most read / most viewed / most shared / most recent /
     trending now / trending stories / top stories / top posts / editor's picks / editors' picks /
     editor's choice / don't miss / in case you missed it / from our partners / around the web /
     from around the web / from the web / promoted stories / sponsored stories /
     today's top stories / must reads / must read / read more from * / linked / similar topics /
     similar posts / hot network questions / more by *)",
     "You may also like", "You may also like it the other way round."},
    {"en", Place::comments, R"(
     # comments / # comment / comments # / comments / no comments / no comments yet /
     join the conversation / join the discussion / join the debate / show comments /
     show # comments / view comments / view all comments / view all # comments / read # comments /
     see all comments / comments are closed / comments off / # thoughts on * / # thought on * /
     # responses to * / # response to * / # responses / discussion about this post / have your say)",
     "12 Comments", "12 comments were read aloud in court."},
    {"en", Place::button, R"(
     leave a comment / leave a reply / leave your comment / add a comment / add comment /
     post a comment / post comment / write a comment / comments are disabled* /
     commenting has been turned off / be the first to comment* /
     your email address will not be published* / required fields are marked* /
     save my name, email* / notify me of * / log in to comment* / log in to leave a comment /
     log in to reply / you must be logged in to post a comment /
     you must be logged in to comment / cancel reply)",
     "Leave a comment", "Leave a comment unanswered, and it grows."},

    // ------------------------------------------------------------------------------- German
    {"de", Place::anywhere, R"(
     zum inhalt springen / zum inhalt / zum hauptinhalt springen / direkt zum inhalt /
     zur navigation springen / zur suche springen / zur navigation springen zur suche springen /
     springe zum inhalt / nach oben / zum seitenanfang / zurück nach oben / seitenanfang /
     top der seite / ende der seite / menü öffnen / menü schließen / im browser ansehen /
     im browser öffnen / diese e-mail im browser * / teilen auf facebook / auf facebook teilen /
     auf twitter teilen / auf x teilen / auf whatsapp teilen / auf linkedin teilen /
     per e-mail teilen / per mail teilen / artikel teilen / beitrag teilen /
     diesen artikel teilen / diesen beitrag teilen / teilen mit / teilen sie diesen artikel /
     teile diesen beitrag / teile dies mit / teilen sie die meldung / artikel merken /
     artikel drucken / artikel anhören / artikel vorlesen / beitrag vorlesen / beitrag drucken /
     vorlesen lassen / seite drucken / link kopieren / link kopiert / zum kommentieren einloggen /
     autorenbild / wird geladen / zum rezept springen / rezept drucken /
     wir respektieren ihre privatsphäre / wir respektieren deine privatsphäre)",
     "Zum Inhalt springen", "Zum Inhalt der Kiste sagte er nichts."},
    {"de", Place::anywhere, R"(
     # min lesezeit / # min. lesezeit / # minuten lesezeit / # minute lesezeit /
     # minuten lesedauer / # min lesedauer / # min. gelesen / # minuten zum lesen / lesezeit /
     lesezeit: #* / lesezeit # * / lesezeit ca. # * / lesezeit: ca. # * / lesedauer: #* /
     lesedauer # * / lesedauer ca. # * / ca. # min. lesezeit / ca. # minuten lesezeit /
     geschätzte lesezeit: * / dieser beitrag hat eine lesezeit von *)",
     "Lesezeit: 4 Minuten", "Lesezeit ist Lebenszeit, sagt die Bibliothekarin."},
    {"de", Place::anywhere, R"(
     anzeige / werbung / gesponsert / gesponserter inhalt / advertorial /
     weiterlesen nach der anzeige / artikel wird nach der anzeige fortgesetzt /
     lesen sie nach der anzeige weiter / newsletter abonnieren / newsletter bestellen /
     jetzt newsletter * / unseren newsletter * / melden sie sich für unseren newsletter an* /
     melden sie sich *newsletter an / melde dich *newsletter an /
     abonnieren sie unseren *newsletter* / abonniere unseren *newsletter* /
     hier geht's zum newsletter / e-mail-adresse eingeben / ihre e-mail-adresse /
     deine e-mail-adresse / jetzt abonnieren / jetzt anmelden / jetzt registrieren /
     kostenlos registrieren / abo abschließen / newsletter abbestellen / vom newsletter abmelden /
     abmelden *newsletter* / sie erhalten diese e-mail, weil * /
     du erhältst diese e-mail, weil * / von meinem iphone gesendet / wir verwenden cookies* /
     wir nutzen cookies* / wir setzen cookies * / wir und unsere partner * /
     diese website verwendet cookies* / diese website benutzt cookies* /
     diese website nutzt cookies* / diese webseite verwendet cookies* /
     diese seite verwendet cookies* / unsere website verwendet cookies* / alle akzeptieren /
     alle ablehnen / alle cookies akzeptieren / cookies akzeptieren / cookies ablehnen /
     cookie-einstellungen / cookie-richtlinie / nur notwendige cookies / einstellungen verwalten /
     alle rechte vorbehalten / * alle rechte vorbehalten / alle rechte vorbehalten * /
     datenschutzerklärung / datenschutzhinweise / allgemeine geschäftsbedingungen /
     mit freundlicher unterstützung von wordpress / stolz präsentiert von wordpress /
     erstellt mit wix* / aus wikipedia, der freien enzyklopädie / lesen sie auch: * /
     lesen sie dazu: * / lesen sie dazu auch: * / lesen sie hier: * / lies auch: * /
     mehr zum thema: * / auch interessant: * / seite # / seite # von # / nächste seite /
     vorherige seite / e-mail-adresse)",
     "Wir verwenden Cookies, um Inhalte zu personalisieren.",
     "Anzeige erstattete der Mann erst am Montag."},
    {"de", Place::label, R"(
     vorheriger beitrag / nächster beitrag / vorheriger artikel / nächster artikel / weiter /
     zurück)",
     "Nächster Beitrag", "Nächster Halt ist Neustadt."},
    {"de", Place::tags, R"(
     schlagwörter / themen / tags)",
     "Schlagwörter", "Schlagwörter ersetzen keinen Gedanken."},
    {"de", Place::button, R"(
     teilen / abonnieren / gefällt mir / # gefällt mir)",
     "Teilen", "Teilen und teilen lassen"},
    {"de", Place::edge, R"(
     # mal geteilt / merken / drucken / kommentieren / vorlesen / anhören / folgen /
     folgen sie uns / folgen sie uns auf * / folge uns auf * / anmelden / abmelden /
     registrieren / einloggen / ausloggen / suche / suchen / suche nach / menü / schließen /
     öffnen / kopieren / speichern / feedback / akzeptieren / ablehnen / zustimmen /
     einverstanden / mehr / mehr erfahren / mehr anzeigen / weniger anzeigen / mehr lesen /
     weiterlesen / alle anzeigen / alle beiträge / gefällt # mal / # aufrufe / # ansichten /
     # antworten / # beiträge / antworten / zitieren / melden / vor # minuten / vor # stunden /
     vor # stunde / vor # tagen / gestern / vorheriger beitrag * / nächster beitrag * /
     beitragsnavigation / beitrags-navigation / per e-mail / war dieser artikel hilfreich /
     zur startseite / zur übersicht / zur merkliste hinzufügen / quelle: dpa / quelle: afp)",
     "Weiterlesen …", "Weiterlesen wollte er das Buch nicht."},
    {"de", Place::menu, R"(
     startseite / über uns / über mich / kontakt / impressum / datenschutz / agb /
     nutzungsbedingungen / barrierefreiheit / hilfe / mein konto / konto / warenkorb / shop /
     leistungen / angebote / produkte / galerie / termine / veranstaltungen / archiv /
     kategorien / presse / karriere / stellenangebote / stellenmarkt / mediadaten / newsletter /
     podcasts / videos / fotos / bilder / abo / e-paper / forum / spiele / rätsel / wetter /
     tv-programm / sitemap / neueste / aktuelles / meistgelesen / ressorts / spenden / verein /
     beiträge / kurse / rezepte / journal / werkstatt)",
     "Über uns", "Über uns kreisten die Möwen."},
    {"de", Place::section, R"(
     nachrichten / schlagzeilen / politik / inland / ausland / welt / deutschland / europa /
     international / regional / region / lokales / stadt / wirtschaft / finanzen / geld / börse /
     wissen / wissenschaft / technik / digital / netzwelt / umwelt / klima / natur / gesundheit /
     bildung / sport / fußball / kultur / feuilleton / musik / kino / literatur / gesellschaft /
     panorama / vermischtes / leben / stil / reise / reisen / essen & trinken / genuss / auto /
     mobilität / immobilien / karriere & bildung / geschichte / meinung / kommentar / kolumne /
     leitartikel / interview / reportage / hintergrund / analyse / magazin / familie / recht /
     justiz)",
     "Wirtschaft", "Wirtschaft ist nicht alles im Leben."},
    {"de", Place::opener, R"(
     mehr zum thema / zum thema / ähnliche beiträge / ähnliche artikel / verwandte artikel /
     verwandte beiträge / verwandte themen / weitere artikel / weitere beiträge /
     weitere meldungen / weitere nachrichten / weitere themen / auch interessant /
     das könnte sie auch interessieren / das könnte dich auch interessieren /
     das könnte ihnen auch gefallen / das könnte dir auch gefallen / lesen sie auch /
     lesen sie mehr / lesen sie mehr zum thema / lies auch / meistgelesene artikel /
     meistgelesen / meist gelesen / am meisten gelesen / beliebte beiträge / beliebteste artikel /
     neueste beiträge / neueste artikel / aktuelle beiträge / letzte beiträge /
     empfohlene artikel / empfehlungen der redaktion / unsere empfehlungen / mehr aus * /
     mehr von * / mehr lesen über / neueste kommentare)",
     "Mehr zum Thema", "Mehr zum Thema weiß der Förster."},
    {"de", Place::comments, R"(
     # kommentare / # kommentar / kommentare # / kommentare / keine kommentare /
     diskutieren sie mit / zu den kommentaren / alle kommentare anzeigen / # gedanken zu *)",
     "3 Kommentare", "Kommentare dazu gab es am Abend viele."},
    {"de", Place::button, R"(
     kommentar schreiben / kommentar verfassen / kommentar hinterlassen /
     schreibe einen kommentar / schreiben sie einen kommentar / hinterlasse einen kommentar /
     hinterlassen sie einen kommentar / einen kommentar schreiben / antwort abbrechen /
     deine e-mail-adresse wird nicht veröffentlicht* /
     ihre e-mail-adresse wird nicht veröffentlicht* / erforderliche felder sind mit * markiert)",
     "Schreibe einen Kommentar", "Schreibe einen Kommentar, und alle lesen ihn."},

    // ------------------------------------------------------------------------------- French
    {"fr", Place::anywhere, R"(
     aller au contenu / aller au contenu principal / aller au menu / aller à la recherche /
     aller à la navigation / passer au contenu / passer au contenu principal /
     accéder au contenu / accéder au contenu principal / haut de page / bas de page /
     retour en haut / retour en haut de page / retourner en haut / ouvrir le menu /
     fermer le menu / voir dans le navigateur / voir la version en ligne /
     afficher dans le navigateur / partager cet article / partager l'article /
     partager cette page / partagez cet article / partager sur facebook / partager sur twitter /
     partager sur x / partager sur linkedin / partager sur whatsapp / partager par e-mail /
     partager par mail / partager via * / cliquez pour partager * / cliquer pour partager * /
     cliquez pour envoyer * / envoyer par e-mail / envoyer par mail / envoyer à un ami /
     imprimer l'article / imprimer cet article / imprimer la page / copier le lien / lien copié /
     ajouter à vos favoris / ajouter aux favoris / écouter l'article / écouter cet article /
     offrir l'article / offrir cet article / enregistrer l'article / photo du rédacteur /
     photo de l'auteur / chargement / chargement en cours)",
     "Partager sur Facebook", "Partager sur la place publique était l'usage."},
    {"fr", Place::anywhere, R"(
     # min de lecture / # min. de lecture / # mn de lecture / # minutes de lecture /
     # minute de lecture / # min lecture / temps de lecture / temps de lecture: #* /
     temps de lecture # * / temps de lecture estimé: * / temps de lecture: moins * /
     lecture: # min* / lecture # min / lecture en # min*)",
     "Temps de lecture : 4 min.", "Temps de lecture et temps de vie se confondent."},
    {"fr", Place::anywhere, R"(
     publicité / annonce / la suite après cette publicité / la suite après la publicité /
     lire la suite après la publicité / contenu sponsorisé / sponsorisé /
     s'inscrire à la newsletter / s'abonner à la newsletter / inscrivez-vous à *newsletter* /
     inscrivez-vous à *lettre d'information* / abonnez-vous à *newsletter* /
     abonnez-vous à *lettre d'information* / abonnez-vous *pour lire la suite /
     recevez *newsletter* / recevez * par e-mail / votre adresse e-mail / votre adresse mail /
     entrez votre adresse e-mail / cet article est réservé aux abonnés /
     article réservé aux abonnés / réservé aux abonnés / déjà abonné ? * / déjà abonné? * /
     se désabonner / se désinscrire / vous recevez cet e-mail * / vous recevez ce mail * /
     envoyé de mon iphone / nous utilisons des cookies* / nous utilisons les cookies* /
     nous et nos # partenaires * / nous et nos partenaires * / ce site utilise des cookies* /
     ce site utilise les cookies* / ce site utilise akismet* / en poursuivant votre navigation* /
     en continuant à naviguer* / tout accepter / tout refuser / accepter les cookies /
     accepter et continuer / accepter et fermer / continuer sans accepter /
     paramétrer les cookies / paramètres des cookies / gérer les cookies / gestion des cookies /
     politique de cookies / tous droits réservés / * tous droits réservés /
     tous droits réservés * / mentions légales / politique de confidentialité /
     conditions générales / conditions générales d'utilisation / conditions d'utilisation /
     fièrement propulsé par * / créé avec wix* / un article de wikipédia, l'encyclopédie libre /
     lire aussi: * / à lire aussi: * / à lire également: * / lire également: * / voir aussi: * /
     page # sur # / page suivante / page précédente)",
     "Nous utilisons des cookies pour améliorer votre visite.",
     "Publicité et presse ont grandi ensemble."},
    {"fr", Place::label, R"(
     article précédent / article suivant / précédent / suivant)",
     "Article suivant", "Articles suivant la loi"},
    {"fr", Place::tags, R"(
     mots-clés / étiquettes)",
     "Mots-clés", "Mots-clés et serrures"},
    {"fr", Place::button, R"(
     partager / partagez / s'abonner / abonnez-vous / je m'abonne / j'aime / # j'aime)",
     "Partager", "Partager le pain"},
    {"fr", Place::edge, R"(
     # partages / # partage / commenter / réagir / imprimer / envoyer / écouter / enregistrer /
     sauvegarder / suivre / suivez-nous / suivez-nous sur * / s'inscrire / inscription /
     connexion / se connecter / déconnexion / mon compte / rechercher / recherche / menu /
     fermer / ouvrir / copier / accepter / refuser / j'accepte / # vues / # réponses / répondre /
     citer / signaler / lire plus / lire la suite / lire la suite * / en savoir plus / voir plus /
     voir tout / tout voir / afficher plus / plus / navigation de l'article /
     navigation des articles / il y a # heures / il y a # heure / il y a # minutes /
     il y a # jours / hier / retour à l'accueil / cet article vous a été utile / par e-mail)",
     "Suivez-nous sur Instagram", "Suivez-nous, cria le guide dans la brume."},
    {"fr", Place::menu, R"(
     accueil / à propos / à propos de nous / qui sommes-nous / contact / contactez-nous /
     nous contacter / boutique / panier / le blog / services / nos services / produits / galerie /
     événements / agenda / archives / catégories / aide / plan du site / presse / recrutement /
     emploi / publicité / newsletters / podcasts / vidéos / vidéo / photos / jeux / météo /
     cookies / confidentialité / accessibilité / abonnements / en continu / en direct /
     le direct / les plus lus / faire un don / forum)",
     "Qui sommes-nous ?", "À propos de chevaux, il savait tout."},
    {"fr", Place::section, R"(
     actualités / actualité / à la une / politique / monde / international / europe / france /
     régions / région / local / société / économie / entreprises / argent / sciences / science /
     santé / planète / environnement / climat / éducation / culture / cinéma / musique / livres /
     sport / sports / football / opinions / opinion / tribune / éditorial / édito / idées /
     débats / chronique / enquête / reportage / entretien / portrait / analyse / magazine /
     m le mag / style / mode / voyage / voyages / gastronomie / cuisine / recettes / technologie /
     high-tech / numérique / histoire / justice / faits divers / tendances)",
     "Société", "Société ouverte, disait-il, société fragile."},
    {"fr", Place::opener, R"(
     articles similaires / articles liés / articles connexes / articles récents /
     articles populaires / sur le même sujet / sur le même thème / à lire aussi /
     à lire également / lire aussi / lire également / voir aussi sur le site /
     vous aimerez aussi / vous aimerez peut-être / vous pourriez aussi aimer /
     cela pourrait vous intéresser / dans la même rubrique / dans la même catégorie /
     les plus lus / les plus populaires / nos derniers articles / derniers articles /
     dernières actualités / plus d'articles / plus d'actualités / posts récents /
     posts similaires / commentaires récents / recommandé pour vous / nos recommandations /
     la rédaction vous conseille)",
     "À lire aussi", "À lire aussi vite, on oublie tout."},
    {"fr", Place::comments, R"(
     # commentaires / # commentaire / commentaires # / commentaires / aucun commentaire /
     lire les commentaires / voir les commentaires / # réflexions sur * / # réponses à * /
     les commentaires sont fermés)",
     "4 commentaires", "Commentaires acerbes et rires fusèrent."},
    {"fr", Place::button, R"(
     laisser un commentaire / laissez un commentaire / ajouter un commentaire /
     poster un commentaire / écrire un commentaire / annuler la réponse /
     votre adresse e-mail ne sera pas publiée* /
     votre adresse de messagerie ne sera pas publiée* / les champs obligatoires sont indiqués * /
     réagissez à cet article)",
     "Laisser un commentaire", "Laisser un commentaire sans réponse coûte cher."},

    // ------------------------------------------------------------------------------ Spanish
    {"es", Place::anywhere, R"(
     saltar al contenido / saltar al contenido principal / ir al contenido /
     ir al contenido principal / ir a la navegación / ir a la búsqueda / inicio de la página /
     parte superior de la página / final de la página / fin de la página / bottom de la página /
     volver arriba / subir / ir arriba / abrir menú / cerrar menú / ver en el navegador /
     ver este correo en el navegador / compartir en facebook / compartir en twitter /
     compartir en x / compartir en whatsapp / compartir en linkedin / compartir en telegram /
     compartir por correo* / compartir este artículo / compartir esta noticia /
     compartir esta entrada / compartir artículo / comparte este artículo /
     comparte esta noticia / comparte esto / comparte en * / haz clic para compartir * /
     haz clic para enviar * / haz clic para imprimir* / enviar por correo /
     enviar por correo electrónico / enviar por email / imprimir artículo / copiar enlace /
     copiar el enlace / enlace copiado / guardar artículo / escuchar artículo /
     escuchar este artículo / escucha este artículo / escuchar noticia / foto del escritor /
     foto del autor / cargando)",
     "Compartir en Facebook", "Compartir en familia era lo de siempre."},
    {"es", Place::anywhere, R"(
     # min de lectura / # min. de lectura / # minutos de lectura / # minuto de lectura /
     # mins de lectura / lectura de # min* / lectura: # min* / tiempo de lectura /
     tiempo de lectura: #* / tiempo de lectura # * / tiempo de lectura estimado: * /
     tiempo estimado de lectura* / tiempo aproximado de lectura*)",
     "4 min de lectura", "Tiempo de lectura y de silencio, pidió ella."},
    {"es", Place::anywhere, R"(
     publicidad / anuncio / anuncios / contenido patrocinado / patrocinado /
     sigue leyendo después de la publicidad / la noticia continúa después de la publicidad /
     suscríbete a nuestra newsletter* / suscríbete a nuestro boletín* / suscríbete al boletín* /
     suscríbete a la newsletter* / suscríbase a nuestro boletín* / suscribirse al boletín /
     recibe nuestro boletín* / recibe nuestra newsletter* / recibe * en tu correo /
     tu correo electrónico / introduce tu correo* / ingresa tu correo* /
     suscríbete para seguir leyendo / contenido exclusivo para suscriptores /
     solo para suscriptores / ya eres suscriptor? * / darse de baja / cancelar suscripción /
     recibes este correo * / enviado desde mi iphone / usamos cookies* / utilizamos cookies* /
     utilizamos cookies propias * / este sitio usa cookies* / este sitio web usa cookies* /
     este sitio web utiliza cookies* / esta web utiliza cookies* / esta web usa cookies* /
     nosotros y nuestros socios * / si continúas navegando* / si continúa navegando* /
     al continuar navegando* / aceptar todo / aceptar todas / aceptar cookies /
     aceptar todas las cookies / aceptar y continuar / aceptar y cerrar / rechazar todo /
     rechazar todas / configurar cookies / configuración de cookies / gestionar cookies /
     política de cookies / todos los derechos reservados / * todos los derechos reservados /
     todos los derechos reservados * / aviso legal / política de privacidad /
     términos y condiciones / condiciones de uso / términos de uso / funciona con wordpress /
     creado con wix* / de wikipedia, la enciclopedia libre / lea también: * / lee también: * /
     leer también: * / leé también: * / le puede interesar: * / te puede interesar: * /
     más información: * / ver también: * / página # de # / página siguiente / página anterior)",
     "Suscríbete a nuestro boletín", "Publicidad engañosa, lo llamó el juez."},
    {"es", Place::label, R"(
     entrada anterior / entrada siguiente / artículo anterior / artículo siguiente / anterior /
     siguiente)",
     "Entrada siguiente", "Entrada libre para todos"},
    {"es", Place::tags, R"(
     etiquetas / temas / archivado en)",
     "Etiquetas", "Etiquetas de vino"},
    {"es", Place::button, R"(
     compartir / comparte / suscríbete / suscribirse / suscribirme / me gusta / # me gusta)",
     "Compartir", "Compartir el pan"},
    {"es", Place::edge, R"(
     # compartidos / comentar / imprimir / enviar / escuchar / guardar / seguir / síguenos /
     síguenos en * / síganos en * / registrarse / regístrate / iniciar sesión / inicia sesión /
     cerrar sesión / mi cuenta / buscar / búsqueda / menú / cerrar / abrir / copiar / aceptar /
     rechazar / de acuerdo / # visitas / # vistas / # visualizaciones / # respuestas / responder /
     citar / denunciar / leer más / leer más * / seguir leyendo / sigue leyendo / ver más /
     ver todo / ver todos / ver todas / saber más / más información / más / archivado en: * /
     entrada anterior * / entrada siguiente * / navegación de entradas / hace # horas /
     hace # hora / hace # minutos / hace # días / ayer / normas *comentarios /
     conforme a los criterios de * / volver al inicio)",
     "Síguenos en Twitter", "Síguenos, por favor, dijo la guía."},
    {"es", Place::menu, R"(
     inicio / portada / acerca de / sobre nosotros / sobre mí / quiénes somos / quienes somos /
     contacto / contáctanos / contáctenos / tienda / carrito / servicios / productos / galería /
     eventos / agenda / archivo / categorías / ayuda / mapa del sitio / mapa web / prensa /
     empleo / trabaja con nosotros / publicidad / boletines / podcasts / vídeos / videos / fotos /
     juegos / el tiempo / hemeroteca / privacidad / accesibilidad / cookies / suscripciones /
     última hora / lo último / lo más leído / entradas / foro / donar)",
     "Quiénes somos", "Acerca de ello nadie quiso hablar."},
    {"es", Place::section, R"(
     noticias / actualidad / política / mundo / internacional / nacional / españa / méxico /
     argentina / américa / europa / local / sociedad / economía / negocios / empresas / ciencia /
     tecnología / salud / medio ambiente / clima / educación / cultura / cine / música / libros /
     deportes / deporte / fútbol / opinión / editorial / columnas / tribuna / entrevista /
     reportaje / crónica / análisis / gastronomía / cocina / recetas / viajes / moda / estilo /
     gente / televisión / historia / justicia / sucesos / revista)",
     "Economía", "Economía y paciencia hacen la casa."},
    {"es", Place::opener, R"(
     artículos relacionados / noticias relacionadas / entradas relacionadas /
     contenido relacionado / contenidos relacionados / relacionado / relacionados / relacionadas /
     te puede interesar / te podría interesar / te puede gustar / también te puede interesar /
     también te puede gustar / quizás también te interese / le puede interesar / lee también /
     lea también / leer también / leé también / más noticias / más artículos / más de * /
     más sobre * / más leídas / más leídos / lo más leído / lo más visto / lo más reciente /
     las más leídas / entradas recientes / entradas populares / últimas noticias /
     últimas entradas / comentarios recientes / recomendados / recomendado para ti / no te pierdas)",
     "Te puede interesar", "Te puede interesar a ti, pero no a mí."},
    {"es", Place::comments, R"(
     # comentarios / # comentario / comentarios # / comentarios / sin comentarios /
     no hay comentarios / ver comentarios / # comentarios en * / # respuestas a *)",
     "5 comentarios", "Comentarios de este tipo ya no sorprenden."},
    {"es", Place::button, R"(
     deja un comentario / deja una respuesta / dejar un comentario / dejar una respuesta /
     escribe un comentario / añadir comentario / publicar un comentario / cancelar la respuesta /
     cancelar respuesta / tu dirección de correo electrónico no será publicada* /
     los campos obligatorios están marcados*)",
     "Deja un comentario", "Deja un comentario y se va sin más."},

    // --------------------------------------------------------------------------- Portuguese
    {"pt", Place::anywhere, R"(
     ir para o conteúdo / ir para o conteúdo principal / pular para o conteúdo /
     pular para o conteúdo principal / saltar para o conteúdo / topo da página /
     início da página / final da página / fim da página / voltar ao topo / voltar para o topo /
     abrir menu / fechar menu / ver no navegador / visualizar no navegador /
     compartilhe este artigo / compartilhe esta notícia / compartilhe esta matéria /
     compartilhe isso / compartilhar este artigo / compartilhar no facebook /
     compartilhar no twitter / compartilhar no x / compartilhar no whatsapp /
     compartilhar no linkedin / compartilhar via * / compartilhe no * / partilhar este artigo /
     partilhe este artigo / partilhar no facebook / partilhar no twitter /
     clique para compartilhar * / clique para partilhar * / enviar por e-mail / enviar por email /
     imprimir artigo / copiar link / copiar o link / link copiado / salvar artigo / ouvir artigo /
     ouvir este artigo / ouça este conteúdo / ouça este artigo / foto do escritor /
     foto do autor / carregando / # min de leitura / # min. de leitura / # minutos de leitura /
     # minuto de leitura / tempo de leitura / tempo de leitura: #* / tempo de leitura # * /
     leitura de # min* / leitura: # min*)",
     "6 min de leitura", "Tempo de leitura é tempo de descanso."},
    {"pt", Place::anywhere, R"(
     publicidade / anúncio / continua após a publicidade / continua depois da publicidade /
     conteúdo patrocinado / patrocinado / inscreva-se na *newsletter* /
     inscreva-se em nossa newsletter* / assine nossa newsletter* / assine a newsletter* /
     assine a nossa newsletter* / subscreva a nossa newsletter* / subscreva a newsletter* /
     receba nossa newsletter* / receba as notícias * / receba * no seu e-mail /
     digite seu e-mail / seu e-mail / o seu e-mail / conteúdo exclusivo para assinantes /
     exclusivo para assinantes / já é assinante? * / cancelar inscrição /
     você está recebendo este e-mail * / você recebeu este e-mail * / enviado do meu iphone /
     usamos cookies* / utilizamos cookies* / este site usa cookies* / este site utiliza cookies* /
     nosso site usa cookies* / nós e os nossos parceiros * / ao continuar navegando* /
     ao continuar a navegar* / aceitar todos / aceitar tudo / aceitar cookies /
     aceitar todos os cookies / aceitar e continuar / rejeitar todos / rejeitar tudo /
     configurações de cookies / definições de cookies / política de cookies /
     todos os direitos reservados / * todos os direitos reservados /
     todos os direitos reservados * / política de privacidade / termos de uso /
     termos e condições / aviso legal / orgulhosamente mantido com wordpress / criado com wix* /
     wikipédia, a enciclopédia livre / origem: wikipédia, a enciclopédia livre / leia também: * /
     leia mais: * / veja também: * / saiba mais: * / ler também: * / página # de # /
     próxima página / página anterior)",
     "Continua após a publicidade", "Publicidade nenhuma mudaria aquilo."},
    {"pt", Place::label, R"(
     post anterior / próximo post / artigo anterior / próximo artigo / anterior / próximo /
     seguinte)",
     "Próximo post", "Próximo ao rio"},
    {"pt", Place::tags, R"(
     etiquetas / assuntos / tópicos)",
     "Assuntos", "Assuntos de família"},
    {"pt", Place::button, R"(
     compartilhar / compartilhe / partilhar / partilhe / inscreva-se / curtir)",
     "Compartilhar", "Compartilhar o pão"},
    {"pt", Place::edge, R"(
     # compartilhamentos / # partilhas / comentar / imprimir / enviar / ouvir / salvar / guardar /
     seguir / siga-nos / siga-nos no * / siga-nos nas redes * / assine / assinar / subscrever /
     cadastre-se / registar / entrar / sair / login / iniciar sessão / minha conta / buscar /
     busca / pesquisar / pesquisa / menu / fechar / abrir / copiar / aceitar / aceito / rejeitar /
     concordo / gosto / # curtidas / # visualizações / # respostas / responder / citar /
     denunciar / ler mais / leia mais / leia mais * / continuar lendo / continuar a ler /
     continue lendo / saiba mais / ver mais / ver tudo / ver todos / veja mais / mais /
     post anterior * / próximo post * / navegação de post / navegação de posts / há # horas /
     há # hora / há # minutos / há # dias / ontem)",
     "Siga-nos no Instagram", "Siga-nos de perto, pediu o guia."},
    {"pt", Place::menu, R"(
     início / página inicial / sobre / sobre nós / sobre mim / quem somos / contato / contacto /
     fale conosco / contactos / loja / carrinho / serviços / produtos / galeria / eventos /
     agenda / arquivo / arquivos / categorias / ajuda / mapa do site / imprensa /
     trabalhe conosco / anuncie / newsletters / podcasts / vídeos / fotos / jogos / tempo /
     previsão do tempo / privacidade / acessibilidade / cookies / últimas / últimas notícias /
     fórum / doar)",
     "Quem somos", "Sobre nós pairava uma nuvem escura."},
    {"pt", Place::section, R"(
     notícias / atualidade / política / mundo / internacional / nacional / brasil / portugal /
     local / cidades / sociedade / economia / negócios / mercado / ciência / tecnologia / saúde /
     meio ambiente / ambiente / clima / educação / cultura / cinema / música / livros / esportes /
     esporte / desporto / futebol / opinião / editorial / colunas / colunistas / crônica /
     crónica / entrevista / reportagem / análise / gastronomia / culinária / receitas / viagem /
     viagens / moda / estilo / gente / história / justiça / cotidiano)",
     "Economia", "Economia de palavras era o seu forte."},
    {"pt", Place::opener, R"(
     artigos relacionados / notícias relacionadas / posts relacionados / conteúdo relacionado /
     relacionado / relacionados / você também pode gostar / você pode gostar / talvez você goste /
     também poderá gostar de / leia também / ler também / veja também / leia mais sobre * /
     mais notícias / mais artigos / mais sobre * / mais lidas / mais lidos / as mais lidas /
     mais vistas / posts recentes / artigos recentes / últimas notícias / últimos artigos /
     comentários recentes / recomendados / recomendado para você / não perca / leia mais sobre)",
     "Leia também", "Leia também devagar, disse a professora."},
    {"pt", Place::comments, R"(
     # comentários / # comentário / comentários # / comentários / nenhum comentário /
     sem comentários / ver comentários / # respostas para *)",
     "6 comentários", "Comentários assim não ajudam ninguém."},
    {"pt", Place::button, R"(
     deixe um comentário / deixe uma resposta / deixar um comentário / deixar uma resposta /
     faça um comentário / adicionar comentário / comente / cancelar resposta /
     o seu endereço de e-mail não será publicado* / o seu endereço de email não será publicado* /
     campos obrigatórios são marcados*)",
     "Deixe um comentário", "Deixe um comentário de lado e siga."},

    // ------------------------------------------------------------------------------ Italian
    {"it", Place::anywhere, R"(
     vai al contenuto / vai al contenuto principale / salta al contenuto /
     salta al contenuto principale / passa al contenuto / inizio pagina / inizio della pagina /
     fine pagina / fondo pagina / torna su / torna in alto / torna all'inizio / apri menu /
     chiudi menu / visualizza nel browser / apri nel browser / condividi questo articolo /
     condividi l'articolo / condividi articolo / condividi su facebook / condividi su twitter /
     condividi su x / condividi su whatsapp / condividi su linkedin / condividi via * /
     condividi con / condividi / fai clic per condividere * / fai clic qui per condividere * /
     clicca per condividere * / invia per email / invia via email / stampa questo articolo /
     stampa articolo / copia link / copia il link / link copiato / salva articolo /
     ascolta l'articolo / ascolta questo articolo / immagine del redattore / foto dell'autore /
     caricamento / # min di lettura / # min. di lettura / # minuti di lettura /
     # minuto di lettura / tempo di lettura / tempo di lettura: #* / tempo di lettura # * /
     tempo di lettura: meno * / lettura: # min* / lettura # min*)",
     "Tempo di lettura: 5 minuti", "Tempo di lettura ce n'era poco, allora."},
    {"it", Place::anywhere, R"(
     pubblicità / annuncio / annunci / continua dopo la pubblicità / contenuto sponsorizzato /
     sponsorizzato / iscriviti alla newsletter* / iscriviti alla nostra newsletter* /
     iscriversi alla newsletter / ricevi la newsletter* / ricevi la nostra newsletter* /
     la tua email / il tuo indirizzo email / inserisci la tua email* /
     contenuto riservato agli abbonati / riservato agli abbonati / sei già abbonato? * /
     annulla iscrizione / disiscriviti / ricevi questa email * / hai ricevuto questa email * /
     inviato da iphone / utilizziamo i cookie* / utilizziamo cookie* / usiamo i cookie* /
     usiamo cookie* / questo sito utilizza cookie* / questo sito utilizza i cookie* /
     questo sito usa cookie* / questo sito usa i cookie* / questo sito web utilizza *cookie* /
     noi e i nostri partner * / noi e i nostri # partner * / proseguendo la navigazione* /
     accetta tutti / accetta tutto / accetta i cookie / accetta tutti i cookie /
     accetta e continua / rifiuta tutti / rifiuta tutto / impostazioni cookie / gestisci cookie /
     gestisci i cookie / cookie policy / informativa sui cookie / tutti i diritti riservati /
     * tutti i diritti riservati / tutti i diritti riservati * / riproduzione riservata /
     * riproduzione riservata / privacy policy / informativa sulla privacy / note legali /
     termini e condizioni / condizioni d'uso / creato con wix* /
     da wikipedia, l'enciclopedia libera / leggi anche: * / vedi anche: * / per approfondire: * /
     pagina # di # / pagina successiva / pagina precedente)",
     "© 2024 Riproduzione riservata", "Pubblicità e propaganda sono sorelle."},
    {"it", Place::label, R"(
     articolo precedente / articolo successivo / precedente / successivo)",
     "Articolo successivo", "Articolo primo"},
    {"it", Place::tags, R"(
     etichette / argomenti)",
     "Argomenti", "Argomenti deboli"},
    {"it", Place::button, R"(
     iscriviti / abbonati / mi piace / # mi piace)",
     "Mi piace", "Mi piace il mare d'inverno"},
    {"it", Place::edge, R"(
     # condivisioni / commenta / stampa / invia / ascolta / salva / segui / seguici /
     seguici su * / registrati / accedi / login / esci / il mio account / cerca / ricerca / menu /
     menù / chiudi / apri / copia / accetta / accetto / rifiuta / ok, accetto /
     # visualizzazioni / # risposte / rispondi / cita / segnala / leggi di più / leggi tutto /
     leggi l'articolo / continua a leggere / continua a leggere * / scopri di più / mostra altro /
     mostra tutti / vedi tutti / vedi tutto / altro / articolo precedente * /
     articolo successivo * / navigazione articoli / # ore fa / # ora fa / # minuti fa /
     # giorni fa / ieri)",
     "Seguici su Facebook", "Seguici pure, disse, ma in silenzio."},
    {"it", Place::menu, R"(
     home / chi siamo / chi sono / contatti / contattaci / negozio / carrello / servizi /
     prodotti / galleria / eventi / agenda / archivio / categorie / aiuto / mappa del sito /
     lavora con noi / pubblicità / newsletter / podcast / video / foto / giochi / meteo /
     abbonamenti / ultime notizie / ultim'ora / privacy / cookie / accessibilità / forum /
     dona ora)",
     "Chi siamo", "Chi siamo noi per giudicare?"},
    {"it", Place::section, R"(
     notizie / attualità / primo piano / politica / mondo / esteri / italia / europa / cronaca /
     cronache / locale / società / economia / finanza / lavoro / scienza / scienze / tecnologia /
     salute / ambiente / clima / scuola / cultura / cinema / musica / libri / spettacoli / sport /
     calcio / opinioni / commenti e opinioni / editoriale / editoriali / intervista / interviste /
     reportage / inchiesta / analisi / cucina / ricette / viaggi / moda / stile / storia /
     giustizia / motori)",
     "Cronaca", "Cronaca e leggenda qui si confondono."},
    {"it", Place::opener, R"(
     articoli correlati / post correlati / notizie correlate / contenuti correlati / correlati /
     ti potrebbe interessare / ti potrebbero interessare / potrebbe interessarti /
     potrebbe interessarti anche / potrebbe piacerti anche / leggi anche / vedi anche sul sito /
     altri articoli / altre notizie / altro da * / i più letti / le più lette / più letti /
     articoli recenti / articoli più letti / post recenti / ultimi articoli / ultime notizie /
     commenti recenti / consigliati / consigliati per te / da non perdere / in evidenza)",
     "Articoli correlati", "Leggi anche tu, se vuoi capire."},
    {"it", Place::comments, R"(
     # commenti / # commento / commenti # / commenti / nessun commento / vedi i commenti /
     # commenti su * / # risposte a *)",
     "Nessun commento", "Commenti ne fecero tutti, quella sera."},
    {"it", Place::button, R"(
     lascia un commento / lascia una risposta / lascia un tuo commento / scrivi un commento /
     aggiungi un commento / annulla risposta / il tuo indirizzo email non sarà pubblicato* /
     i campi obbligatori sono contrassegnati*)",
     "Lascia un commento", "Lascia un commento a metà e se ne va."},

    // ------------------------------------------------------------------------------ Russian
    {"ru", Place::anywhere, R"(
     перейти к содержимому / перейти к содержанию / перейти к основному содержанию /
     перейти к основному содержимому / перейти к навигации / перейти к поиску /
     перейти к контенту / верх страницы / начало страницы / низ страницы / конец страницы /
     наверх / вверх / вернуться наверх / открыть меню / закрыть меню / открыть в браузере /
     посмотреть в браузере / открыть в приложении / поделиться статьей / поделиться статьёй /
     поделиться новостью / поделиться ссылкой / поделитесь с друзьями / поделиться с друзьями /
     поделиться в * / поделиться: * / поделиться на * / нажмите, чтобы поделиться * /
     нажмите здесь, чтобы поделиться * / отправить по почте / отправить другу /
     версия для печати / распечатать / скопировать ссылку / копировать ссылку /
     ссылка скопирована / добавить в закладки / добавить в избранное / слушать статью /
     послушать статью / прослушать статью / фото автора / загрузка / # мин чтения /
     # мин. чтения / # мин. читать / # мин на чтение / # минут чтения / # минуты чтения /
     # минута чтения / # минут на чтение / # минуты на чтение / # минуту на чтение /
     время чтения / время чтения: * / время чтения # * / время на чтение / время на чтение: * /
     читать # мин* / чтение: # мин* / на чтение # мин* / прочтете за # * / прочтёте за # *)",
     "Время чтения: 5 минут", "Время чтения прошло незаметно."},
    {"ru", Place::anywhere, R"(
     реклама / на правах рекламы / рекламная информация / реклама * erid* / спонсорский материал /
     партнерский материал / партнёрский материал / продолжение после рекламы /
     подпишитесь на рассылку* / подпишитесь на нашу рассылку* / подпишитесь на наш канал* /
     подпишитесь на наш * / подпишитесь на нас * / подписаться на рассылку /
     подписаться на новости / подписывайтесь на наш * / подписывайтесь на нас * /
     присоединяйтесь к нам * / читайте нас в * / читайте также: * / читайте ещё: * /
     читать также: * / смотрите также: * / по теме: * / введите ваш email* / ваш e-mail /
     ваш email / отписаться / отписаться от рассылки / вы получили это письмо, * /
     отправлено с iphone / мы используем cookie* / мы используем куки* /
     мы используем файлы cookie* / этот сайт использует * / наш сайт использует * /
     сайт использует cookie* / сайт использует файлы cookie* / продолжая использовать * /
     продолжая пользоваться * / принять все / принять все cookie / отклонить все /
     настройки cookie / политика cookie / все права защищены / * все права защищены /
     все права защищены * / политика конфиденциальности / пользовательское соглашение /
     условия использования / правовая информация / при использовании материалов * /
     полное или частичное копирование * / перепечатка материалов * / нашли ошибку? * /
     нашли опечатку? * / выделите её и нажмите ctrl* / заметили ошибку? * /
     сайт работает на wordpress* / материал из википедии - свободной энциклопедии /
     материал из википедии / страница # из # / стр. # / следующая страница / предыдущая страница /
     категории: * / категория: * / эта страница в последний раз была отредактирована *)",
     "Читайте также: как спасли старую мельницу", "Реклама тогда стоила копейки."},
    {"ru", Place::label, R"(
     предыдущая запись / следующая запись / предыдущая статья / следующая статья)",
     "Следующая запись", "Следующая остановка — мост"},
    {"ru", Place::tags, R"(
     теги / метки / темы)",
     "Теги", "Теги и подписи"},
    {"ru", Place::button, R"(
     поделиться / поделись / подписаться / нравится / мне нравится / # нравится)",
     "Поделиться", "Поделиться хлебом"},
    {"ru", Place::edge, R"(
     # поделились / комментировать / печать / отправить / слушать / сохранить / подписка /
     оформить подписку / вступить / войти / вход / выйти / выход / регистрация /
     зарегистрироваться / личный кабинет / поиск / найти / меню / закрыть / открыть /
     скопировать / принять / согласен / понятно / хорошо / отклонить / лайк / # лайков /
     # просмотров / # просмотра / просмотров: # / просмотры: # / # ответов / # ответа /
     # подписчиков / ответить / цитировать / пожаловаться / читать далее / читать дальше /
     читать полностью / подробнее / узнать больше / показать ещё / показать еще / показать все /
     смотреть все / ещё / еще / все новости / все материалы / назад / вперед / вперёд / далее /
     предыдущая запись * / следующая запись * / навигация по записям / # часов назад /
     # часа назад / # час назад / # минут назад / # минуты назад / # дней назад / # дня назад /
     вчера / сегодня / вконтакте / одноклассники / телеграм / яндекс.дзен / дзен / rutube / макс /
     источник: риа новости / источник: тасс)",
     "Читать далее…", "Читать далее он не стал и закрыл книгу."},
    {"ru", Place::menu, R"(
     главная / главная страница / на главную / о нас / о сайте / о проекте / о компании /
     об издании / обо мне / контакты / обратная связь / услуги / товары / каталог / магазин /
     корзина / блог / галерея / события / афиша / архив / категории / рубрики / помощь /
     карта сайта / редакция / вакансии / рекламодателям / реклама на сайте / пресс-центр /
     подкасты / видео / фото / аудио / игры / погода / курсы валют / спецпроекты /
     лента новостей / лента / популярное / свежее / форум / документы / вопросы и ответы /
     пожертвовать)",
     "О проекте", "О проекте этом спорили три года."},
    {"ru", Place::section, R"(
     новости / главное / политика / мир / в мире / россия / в россии / бывший ссср / регионы /
     регион / город / москва / общество / экономика / бизнес / финансы / деньги / наука /
     наука и техника / технологии / здоровье / медицина / экология / климат / природа /
     образование / культура / кино / музыка / книги / литература / спорт / футбол / мнения /
     мнение / колонка / колумнисты / авторы / аналитика / интервью / репортаж / репортажи /
     расследование / расследования / истории / история / путешествия / еда / рецепты / стиль /
     стиль жизни / мода / авто / недвижимость / происшествия / криминал / право / интернет и сми /
     из жизни)",
     "Общество", "Общество к этому было не готово."},
    {"ru", Place::opener, R"(
     читайте также / читайте ещё / читайте еще / читать также / смотрите также / по теме /
     материалы по теме / новости по теме / другие материалы / другие новости / другие статьи /
     ещё по теме / еще по теме / похожие статьи / похожие записи / похожие материалы /
     похожие новости / похожие посты / вам может понравиться / вам может быть интересно /
     вам будет интересно / это интересно / рекомендуем / рекомендуем прочитать /
     рекомендуемые статьи / самое читаемое / самое популярное / популярные статьи /
     популярные записи / популярные материалы / последние новости / последние записи /
     последние статьи / свежие записи / свежие материалы / недавние посты / недавние записи /
     свежие комментарии / новости партнеров / новости партнёров / материалы партнеров /
     больше новостей / главное за день / главные новости / не пропустите / ссылки по теме)",
     "Материалы по теме", "По теме этой спорят и сегодня."},
    {"ru", Place::comments, R"(
     # комментариев / # комментария / # комментарий / комментарии # / комментариев: # /
     комментарии: # / комментарии / нет комментариев / комментариев нет / комментариев пока нет /
     показать комментарии / читать комментарии / обсуждение / комментарии закрыты)",
     "Комментарии (7)", "Комментарии к закону занимают три тома."},
    {"ru", Place::button, R"(
     оставить комментарий / оставьте комментарий / оставьте свой комментарий /
     добавить комментарий / написать комментарий / обсудить / отменить ответ / отмена ответа /
     ваш адрес email не будет опубликован* / ваш e-mail не будет опубликован* /
     обязательные поля помечены*)",
     "Оставить комментарий", "Оставить комментарий без ответа было бы грубо."},

    // ---------------------------------------------------------------------------- Ukrainian
    {"uk", Place::anywhere, R"(
     перейти до вмісту / перейти до змісту / перейти до контенту / перейти до основного вмісту /
     перейти до навігації / перейти до пошуку / верх сторінки / початок сторінки / низ сторінки /
     кінець сторінки / нагору / вгору / повернутися нагору / відкрити меню / закрити меню /
     переглянути у браузері / відкрити в браузері / поділитися статтею / поділитися новиною /
     поділитися посиланням / поділіться з друзями / поділитися в * / поділитися на * /
     поширити в * / надіслати другу / надіслати електронною поштою / версія для друку /
     роздрукувати / скопіювати посилання / копіювати посилання / посилання скопійовано /
     додати до закладок / слухати статтю / фото автора / завантаження / # хв читання /
     # хв. читання / # хвилин читання / # хвилини читання / # хвилина читання /
     # хвилин на читання / # хвилини на читання / # хв на читання / час читання / час читання: * /
     час читання # * / час на читання: * / читати # хв*)",
     "Час читання: 3 хв.", "Час читання минув надто швидко."},
    {"uk", Place::anywhere, R"(
     реклама / на правах реклами / партнерський матеріал / спонсорський матеріал /
     продовження після реклами / підпишіться на розсилку* / підпишіться на нашу розсилку* /
     підпишіться на наш * / підписуйтесь на наш * / підписуйтеся на наш * /
     підписуйтесь на нас * / підписатися на розсилку / підписатися на новини /
     приєднуйтесь до нас * / читайте нас у * / читайте також: * / читайте також * /
     читати також: * / дивіться також: * / за темою: * / введіть ваш email* /
     ваша електронна адреса / відписатися / відписатися від розсилки / ви отримали цей лист, * /
     надіслано з iphone / ми використовуємо cookie* / ми використовуємо файли cookie* /
     цей сайт використовує * / наш сайт використовує * / сайт використовує cookie* /
     продовжуючи використовувати * / прийняти все / прийняти всі / відхилити все / відхилити всі /
     налаштування cookie / політика cookie / усі права захищено / всі права захищено /
     всі права захищені / усі права захищені / * усі права захищено / * всі права захищено /
     * всі права захищені / політика конфіденційності / умови використання / користувацька угода /
     правила користування / при використанні матеріалів * / передрук матеріалів * /
     знайшли помилку? * / помітили помилку? * / матеріал з вікіпедії - вільної енциклопедії /
     сторінка # з # / наступна сторінка / попередня сторінка / отримано з * / категорії: * /
     категорія: * / цю сторінку востаннє відредаговано * / останнє редагування: *)",
     "Підпишіться на нашу розсилку", "Реклама коштувала тоді копійки."},
    {"uk", Place::label, R"(
     попередній запис / наступний запис / попередня стаття / наступна стаття)",
     "Наступний запис", "Наступний день був ясний"},
    {"uk", Place::tags, R"(
     теги / мітки / теми)",
     "Теги", "Теги та підписи"},
    {"uk", Place::button, R"(
     поділитися / поширити / підписатися / подобається / мені подобається)",
     "Поділитися", "Поділитися хлібом"},
    {"uk", Place::edge, R"(
     коментувати / друк / друкувати / надіслати / слухати / зберегти / підписка / увійти / вхід /
     вийти / реєстрація / зареєструватися / особистий кабінет / пошук / знайти / меню / закрити /
     відкрити / скопіювати / прийняти / погоджуюсь / зрозуміло / відхилити / # переглядів /
     # перегляди / переглядів: # / # відповідей / # відповіді / відповісти / цитувати /
     поскаржитися / читати далі / читати більше / читати повністю / докладніше / детальніше /
     дізнатися більше / показати ще / показати більше / показати всі / дивитися всі / ще /
     усі новини / всі новини / назад / вперед / далі / навігація записів / # годин тому /
     # години тому / # годину тому / # хвилин тому / # днів тому / # дні тому / вчора / сьогодні /
     телеграм)",
     "Читати далі →", "Читати далі він не хотів."},
    {"uk", Place::menu, R"(
     головна / головна сторінка / на головну / про нас / про сайт / про проєкт / про проект /
     про видання / про мене / контакти / зворотний зв'язок / послуги / товари / каталог /
     магазин / кошик / блог / блоги / галерея / події / афіша / архів / категорії / рубрики /
     допомога / карта сайту / мапа сайту / редакція / вакансії / рекламодавцям /
     реклама на сайті / подкасти / відео / фото / аудіо / ігри / погода / спецпроєкти /
     спецпроекти / стрічка новин / стрічка / популярне / форум / підтримати нас / підтримати /
     зміст / головне меню / створити обліковий запис)",
     "Про нас", "Про нас тоді ніхто не згадав."},
    {"uk", Place::section, R"(
     новини / головне / політика / світ / у світі / україна / регіони / регіон / місто / київ /
     війна / суспільство / економіка / бізнес / фінанси / гроші / наука / технології / здоров'я /
     медицина / екологія / довкілля / клімат / освіта / культура / кіно / музика / книги /
     література / спорт / футбол / думки / думка / погляди / колонки / аналітика / інтерв'ю /
     репортаж / репортажі / розслідування / історії / історія / подорожі / їжа / рецепти / стиль /
     мода / авто / кримінал / право / надзвичайні події / життя)",
     "Суспільство", "Суспільство до цього не було готове."},
    {"uk", Place::opener, R"(
     читайте також / читайте ще / читати також / дивіться також / за темою / по темі /
     матеріали за темою / матеріали по темі / новини за темою / новини по темі / інші новини /
     інші матеріали / інші статті / схожі статті / схожі записи / схожі матеріали / схожі новини /
     вам може сподобатися / вам може бути цікаво / вам буде цікаво / рекомендуємо /
     рекомендуємо прочитати / найпопулярніше / найчитаніше / популярні статті / популярні новини /
     останні новини / останні записи / останні статті / нещодавні записи / нещодавні дописи /
     нещодавні коментарі / новини партнерів / більше новин / головні новини / не пропустіть)",
     "Матеріали за темою", "За темою цією стежать давно."},
    {"uk", Place::comments, R"(
     # коментарів / # коментарі / # коментар / коментарі # / коментарі: # / коментарі /
     немає коментарів / коментарів немає / показати коментарі / обговорення)",
     "8 коментарів", "Коментарі до закону займають три томи."},
    {"uk", Place::button, R"(
     залишити коментар / залиште коментар / додати коментар / написати коментар / обговорити /
     скасувати відповідь / ваша e-mail адреса не оприлюднюватиметься* /
     ваша електронна адреса не буде опублікована* / обов'язкові поля позначені*)",
     "Залишити коментар", "Залишити коментар без відповіді було б грубо."},

    // ------------------------------------------------------------------------------ Chinese
    {"zh", Place::anywhere, R"(
     跳到内容 / 跳至内容 / 跳转到内容 / 跳到主要内容 / 跳至主要内容 / 跳过导航 / 跳到內容 /
     跳至內容 / 跳到主要內容 / 跳至主要內容 / 页首 / 頁首 / 页面顶部 / 页面底部 / 頁面頂部 /
     頁面底部 / 返回顶部 / 回到顶部 / 返回頂部 / 回到頂部 / 打开菜单 / 关闭菜单 / 分享到 /
     分享到: * / 分享至 / 分享至: * / 分享本文 / 分享此文 / 分享文章 / 分享这篇文章 /
     分享這篇文章 / 分享到微信 / 分享到微博 / 分享到qq / 分享到 facebook / 分享到 twitter /
     一键分享 / 扫一扫* / 扫码* / 扫描二维码* / 掃描二維碼* / 微信扫一扫* / 用微信扫* /
     长按识别* / 长按二维码* / 点击上方* / 点击关注* / 点击复制链接 / 复制链接 / 複製連結 /
     链接已复制 / 收藏本文 / 打印本文 / 打印本页 / 打印此页 / 列印本頁 / 关闭窗口 / 字号: * /
     字号 / 字体: * / 字體: * / 字级: * / 字級: * / 小 中 大 / 大 中 小 / 听新闻 / 听全文 /
     收听本文 / 聽新聞 / 收聽本文 / 朗读 / 作家相片 / 作者相片 / 作者头像 / 加载中 / 正在加载 /
     # 分钟阅读 / #分钟阅读 / # 分鐘閱讀 / #分鐘閱讀 / 阅读时间* / 閱讀時間* / 阅读时长* /
     预计阅读* / 預計閱讀* / 阅读需* / 阅读约* / 全文约* / 本文约*字* / 全文共*字* / 读完需要*)",
     "分享到：微信 微博 QQ空间", "分享使人快乐，这是他的信条。"},
    {"zh", Place::anywhere, R"(
     广告 / 廣告 / 赞助内容 / 贊助內容 / 文章继续在广告后 / 请往下继续阅读 / 請往下繼續閱讀 /
     广告 请继续往下阅读 / 廣告 請繼續往下閱讀 / 点击订阅* / 订阅我们* / 訂閱我們* / 订阅我们的* /
     訂閱我們的* / 订阅电子报* / 訂閱電子報* / 订阅新闻邮件* / 输入您的邮箱* / 输入邮箱* /
     请输入您的邮箱* / 请输入邮箱* / 退订 / 取消订阅 / 取消訂閱 / 您收到此邮件* / 发自我的iphone /
     发自我的 iphone / 我们使用cookie* / 我们使用 cookie* / 本网站使用cookie* /
     本网站使用 cookie* / 本網站使用cookie* / 本網站使用 cookie* / 我們使用cookie* /
     我們使用 cookie* / 继续使用本网站* / 繼續使用本網站* / 接受所有 cookie / 接受全部 /
     全部接受 / 拒绝全部 / 全部拒绝 / cookie 设置 / cookie设置 / cookie 政策 / 版权所有* /
     版權所有* / * 版权所有 / * 版權所有 / 保留所有权利* / 保留一切權利* / 著作权所有* /
     未经授权*转载* / 未经许可*转载* / 未經授權*轉載* / 转载请注明* / 轉載請註明* / 本文转载自* /
     免责声明 / 免责声明: * / 免責聲明* / 隐私政策 / 隱私政策 / 隱私權政策 / 隐私条款 / 服务条款 /
     服務條款 / 使用条款 / 使用條款 / 用户协议 / 法律声明 / *icp备* / *icp证* / *公网安备* /
     *许可证编号* / 互联网新闻信息服务许可证* / 违法和不良信息举报* / 举报电话* / 联系电话: * /
     责任编辑: * / 责编: * / 責任編輯: * / 编辑: * / 審校: * / 审核: * / 校对: * / 值班编辑: * /
     值班主任: * / 监制: * / 特别声明* / 声明: 本文* / 声明: 该文* / 维基百科,自由的百科全书 /
     维基百科,自由的百科全书* / 維基百科,自由的百科全書 / 相关阅读: * / 相關閱讀: * /
     延伸阅读: * / 延伸閱讀: * / 推荐阅读: * / 推薦閱讀: * / 更多新闻: * / 阅读原文 / 阅读全文 /
     閱讀全文 / 展开全文 / 展開全文 / 查看全文 / 打开app* / 打开应用* / 下载app* / 下载客户端* /
     第#页 / 第 # 页 / 第#页 共#页 / 共#页 / 上一页 / 下一页 / 上一頁 / 下一頁 / 上一篇: * /
     下一篇: *)",
     "责任编辑：王小明", "广告业在这座城市发展很快。"},
    {"zh", Place::label, R"(
     上一篇 / 下一篇 / 上一则 / 下一则)",
     "下一篇", "下一篇他还没有写完"},
    {"zh", Place::tags, R"(
     标签 / 標籤 / 话题)",
     "标签", "标签纸"},
    {"zh", Place::button, R"(
     分享 / 转发 / 轉發 / 收藏 / 点赞 / 點讚 / 在看)",
     "分享", "分享会"},
    {"zh", Place::edge, R"(
     打印 / 列印 / 评论 / 評論 / 喜欢 / 赞 / 讚 / 赏 / 打赏 / 关注 / 關注 / 已关注 / 订阅 / 訂閱 /
     登录 / 登入 / 登录 | 注册 / 注册 / 註冊 / 退出 / 搜索 / 搜寻 / 搜尋 / 菜单 / 選單 / 关闭 /
     關閉 / 打开 / 复制 / 複製 / 保存 / 接受 / 同意 / 拒绝 / 拒絕 / 回复 / 回覆 / 举报 / 檢舉 /
     引用 / 楼主 / 更多 / 查看更多 / 阅读更多 / 閱讀更多 / 显示更多 / 顯示更多 / 看更多 /
     了解更多 / 继续阅读 / 繼續閱讀 / 收起 / 展开 / 阅读 # / 阅读: # / 阅读量: # / 阅读 #* /
     浏览: # / 浏览量: # / 浏览次数: # / 点击: # / 点击数: # / 点击量: # / 播放量: # / 人气: # /
     瀏覽: # / #阅读 / # 阅读 / #次阅读 / # 次阅读 / #人阅读 / # 人阅读 / #浏览 / #赞 / # 赞 /
     #点赞 / # 个赞 / #小时前 / # 小时前 / #分钟前 / # 分钟前 / #天前 / # 天前 / #小時前 /
     # 小時前 / 昨天 / 今天 / 返回首页 / 返回列表 / 返回 / 微信 / 微博 / 新浪微博 / 朋友圈 /
     微信朋友圈 / qq / qq空间 / qq好友 / 豆瓣 / 知乎 / 脸书 / 臉書 / 推特 / 手机看新闻 / 手机版 /
     客户端 / 本报讯 / 记者 / 来源 / 作者)",
     "查看更多", "查看更多资料以后，他改变了主意。"},
    {"zh", Place::menu, R"(
     首页 / 首頁 / 主页 / 主頁 / 关于 / 關於 / 关于我们 / 關於我們 / 联系我们 / 聯絡我們 /
     联系方式 / 加入我们 / 招聘信息 / 人才招聘 / 广告服务 / 广告合作 / 友情链接 / 网站地图 /
     網站地圖 / 帮助 / 帮助中心 / 幫助 / 常见问题 / 常見問題 / 我的账户 / 我的 / 购物车 / 購物車 /
     产品 / 服务 / 案例 / 博客 / 部落格 / 论坛 / 論壇 / 活动 / 活動 / 归档 / 存档 / 分类 / 分類 /
     图片 / 圖片 / 视频 / 影音 / 直播 / 播客 / 专题 / 專題 / 滚动 / 滚动新闻 / 最新 / 最新消息 /
     热门 / 熱門 / 推荐 / 频道 / 导航 / 新闻中心 / 正文 / 天气 / 天氣 / 电子报 / 电子版 /
     意见反馈 / 繁体 / 简体 / english / 无障碍 / 无障碍浏览)",
     "关于我们", "关于我们的过去，她只字不提。"},
    {"zh", Place::section, R"(
     新闻 / 新聞 / 要闻 / 要聞 / 时政 / 时事 / 政治 / 国内 / 國內 / 国际 / 國際 / 世界 / 中国 /
     中國 / 大陆 / 台湾 / 台灣 / 香港 / 港澳 / 两岸 / 兩岸 / 地方 / 本地 / 社会 / 社會 / 经济 /
     經濟 / 财经 / 財經 / 金融 / 股市 / 股票 / 产经 / 商业 / 商業 / 科技 / 互联网 / 科学 / 科學 /
     健康 / 医疗 / 环境 / 環境 / 环保 / 气候 / 教育 / 文化 / 艺术 / 藝術 / 电影 / 電影 / 音乐 /
     音樂 / 读书 / 閱讀 / 娱乐 / 娛樂 / 体育 / 體育 / 足球 / 评论 / 观点 / 觀點 / 时评 / 社论 /
     社評 / 专栏 / 專欄 / 访谈 / 专访 / 深度 / 调查 / 人物 / 生活 / 美食 / 旅游 / 旅遊 / 时尚 /
     時尚 / 汽车 / 房产 / 房產 / 军事 / 軍事 / 历史 / 歷史 / 法治 / 副刊)",
     "财经", "财经大学的学生们参加了这次活动。"},
    {"zh", Place::opener, R"(
     相关阅读 / 相关新闻 / 相关文章 / 相关内容 / 相关推荐 / 相关报道 / 相关链接 / 相關閱讀 /
     相關新聞 / 相關文章 / 相關報導 / 相關連結 / 延伸阅读 / 延伸閱讀 / 推荐阅读 / 推薦閱讀 /
     推荐文章 / 推薦文章 / 热门文章 / 熱門文章 / 热门推荐 / 热门新闻 / 热点新闻 / 熱門新聞 /
     最新文章 / 最新新闻 / 最新發布 / 最近文章 / 近期文章 / 近期评论 / 猜你喜欢 / 您可能感兴趣 /
     您可能也喜欢 / 你可能也喜歡 / 你可能感兴趣的文章 / 大家都在看 / 大家都在搜 / 大家還看了 /
     更多文章 / 更多新闻 / 更多精彩 / 往期回顾 / 往期精彩 / 往期推荐 / 今日热点 / 今日推荐 /
     排行榜 / 点击排行 / 新闻排行 / 阅读排行 / 编辑推荐 / 編輯推薦 / 小编推荐)",
     "相关阅读", "相关阅读材料由老师分发给每个学生。"},
    {"zh", Place::comments, R"(
     # 条评论 / #条评论 / # 則留言 / #則留言 / # 則評論 / # 评论 / 评论 # / 评论: # / 暂无评论 /
     没有评论 / 查看评论 / 查看全部评论 / 网友评论 / 精彩评论 / 全部评论 / 最新评论 / 热门评论 /
     留言)",
     "9条评论", "评论家们对这部作品众说纷纭。"},
    {"zh", Place::button, R"(
     发表评论 / 發表評論 / 发表回复 / 發表迴響 / 发布评论 / 写评论 / 添加评论 / 我要评论 /
     我来说两句 / 发表留言 / 發表留言 / 取消回复 / 您的邮箱地址不会被公开* /
     您的电子邮箱地址不会被公开* / 必填项已用*标注)",
     "发表评论", "发表评论之前，他想了很久。"},

    // ----------------------------------------------------------------------------- Japanese
    {"ja", Place::anywhere, R"(
     コンテンツへスキップ / コンテンツにスキップ / コンテンツへ移動 / 本文へスキップ /
     本文へ移動 / 本文へジャンプ / 本文へ / メインコンテンツへスキップ / メインコンテンツに移動 /
     ナビゲーションへスキップ / ナビゲーションに移動 / 検索に移動 / ページトップへ /
     ページの先頭へ / ページの先頭へ戻る / ページ上部へ / ページトップへ戻る / トップへ戻る /
     トップに戻る / 上に戻る / ページの最上部 / ページの最下部 / メニューを開く /
     メニューを閉じる / ブラウザで表示 / ブラウザで開く / この記事をシェア /
     この記事をシェアする / 記事をシェア / シェアする / シェアはこちら / facebookでシェア /
     facebookでシェアする / twitterでシェア / twitterでシェアする / xでシェア / xでシェアする /
     xでポスト / xでポストする / ツイートする / ポストする / lineで送る / lineでシェア /
     lineで共有 / はてなブックマーク / はてなブックマークに追加 / はてブする / pocketに保存 /
     リンクをコピー / リンクをコピーする / urlをコピー / urlをコピーする / コピーしました /
     クリックして*共有* / 印刷する / この記事を印刷 / メールで送る / メールで送信 / 記事を保存 /
     記事を保存する / この記事を保存 / この記事を聴く / 音声で聴く / 音声で聞く / 文字サイズ* /
     文字サイズ / 文字の大きさ* / 執筆者の写真 / 著者の写真 / 読み込み中 / 読み込み中です /
     # 分で読める / #分で読める / # 分で読めます / #分で読めます / 約#分で読めます /
     約 # 分で読めます / 読了時間* / 読了目安* / 読むのに*分 / 読了まで*分 /
     この記事は約*分で読めます / この記事は*分で読めます / 記事の読了時間* / 読了時間の目安* /
     閲覧時間* / 読み終わるまで* / 所要時間: *)",
     "この記事は約5分で読めます。", "この記事は約束について書かれたものだ。"},
    {"ja", Place::anywhere, R"(
     広告 / スポンサーリンク / スポンサードリンク / スポンサー広告 / 提供: * /
     広告の後にも続きます / 記事は広告の後に続きます / 広告の下に記事が続きます /
     この続きは広告の後* / メルマガ登録 / メルマガを登録 / メルマガ登録はこちら* /
     メールマガジン登録 / メールマガジンに登録 / メールマガジンの登録はこちら* /
     ニュースレターを購読* / ニュースレターに登録* / ニュースレター登録* / メールアドレスを入力* /
     メールアドレス / 購読する / 購読を申し込む / 会員限定記事です / この記事は会員限定です /
     この記事は有料記事です* / 有料会員限定 / 残り*文字 / 残り:*文字* / 続きを読むには* /
     配信停止* / 配信停止はこちら / 配信解除* / このメールは*に送信* / iphoneから送信 /
     当サイトではcookie* / 当サイトでは cookie* / 当サイトはcookie* / 当サイトは cookie* /
     当社はcookie* / このサイトはcookie* / このサイトではcookie* / このサイトでは cookie* /
     本サイトではcookie* / 本サイトでは cookie* / このウェブサイトではcookie* / すべて許可 /
     すべて許可する / すべてのcookieを受け入れる / すべて同意する / すべて拒否 / すべて拒否する /
     同意して続ける / 同意して閉じる / cookieの設定 / cookie設定 / cookieポリシー /
     無断転載を禁じます* / 無断転載禁止 / 無断複写 | 転載を禁じます / 禁無断転載 /
     *無断転載を禁じます / *無断転載禁止 / 著作権について / プライバシーポリシー /
     個人情報保護方針 / 個人情報の取り扱い* / 利用規約 / ご利用規約 / 特定商取引法に基づく表記 /
     免責事項 / このサイトについて / 出典: フリー百科事典* / あわせて読みたい: * / 関連記事: * /
     関連: * / 前のページ / 次のページ / 前の記事: * / 次の記事: * / 続きはこちら* /
     アプリで開く / アプリで読む / アプリをダウンロード*)",
     "無断転載を禁じます。", "広告の仕事を始めて十年になる。"},
    {"ja", Place::label, R"(
     前の記事 / 次の記事 / 前へ / 次へ)",
     "次の記事", "次の記事を書く"},
    {"ja", Place::tags, R"(
     タグ / キーワード)",
     "タグ", "タグを付ける"},
    {"ja", Place::button, R"(
     シェア / ツイート / いいね / いいね # / # いいね / フォローする)",
     "いいね！", "いいね、と彼は言った"},
    {"ja", Place::edge, R"(
     共有 / ポスト / # 件のいいね / #件のいいね / スキ / フォロー / フォローしてください /
     フォロー中 / 印刷 / 保存 / 保存する / クリップ / 聴く / 再生 / コメントする / 返信 /
     返信する / 引用 / 通報 / 通報する / 登録 / 登録する / 新規登録 / 会員登録 / 無料会員登録 /
     ログイン / ログアウト / ログイン | 新規登録 / 検索 / 検索する / メニュー / 閉じる / 開く /
     コピー / 同意 / 同意する / 同意します / 拒否 / 拒否する / もっと見る / もっと読む /
     もっと読み込む / さらに表示 / さらに読み込む / さらに読む / すべて見る / すべて表示 /
     すべてを表示 / 一覧を見る / 一覧へ / 一覧へ戻る / 続きを読む / 続きを見る / 続きをみる /
     詳しく見る / 詳しくはこちら / 詳細はこちら / 前の記事 * / 次の記事 * / 戻る /
     投稿ナビゲーション / 記事一覧へ / 記事一覧 / トップページへ / ホームに戻る / # view /
     # views / #回視聴 / 閲覧数: # / #時間前 / # 時間前 / #分前 / # 分前 / #日前 / # 日前 / 昨日 /
     フェイスブック / line / はてな / はてブ / インスタグラム / ユーチューブ /
     この記事は役に立ちましたか / はい / いいえ / この著者の記事一覧 / 著者プロフィール / 更新日 /
     公開日 / 投稿日 / pr)",
     "続きを読む", "続きを読む時間は、もう残っていなかった。"},
    {"ja", Place::menu, R"(
     ホーム / トップ / トップページ / 会社概要 / 企業情報 / 運営会社 / 私たちについて /
     当サイトについて / お問い合わせ / お問合せ / 問い合わせ / アクセス / ブログ / お知らせ /
     サービス / 商品 / 製品 / ショップ / カート / マイページ / ヘルプ / よくある質問 /
     サイトマップ / 採用情報 / 求人 / アーカイブ / カテゴリー / カテゴリ / ギャラリー / イベント /
     動画 / 写真 / ポッドキャスト / メルマガ / ニュースレター / 新着 / 新着記事 / 人気記事 /
     ランキング / 特集 / 連載 / 天気 / 占い / ゲーム / フォーラム / 掲示板 / 広告掲載 / 個人情報 /
     プロフィール / 自己紹介 / 速報 / 紙面ビューアー / 電子版)",
     "お問い合わせ", "お問い合わせの電話は一日中鳴り続けた。"},
    {"ja", Place::section, R"(
     ニュース / 政治 / 経済 / 国際 / 国内 / 海外 / 世界 / 社会 / 地域 / 地方 / 企業 / ビジネス /
     マネー / 金融 / 市場 / テクノロジー / it / 科学 / サイエンス / 環境 / 気候 / 医療 / 健康 /
     ヘルスケア / 教育 / 文化 / カルチャー / 芸術 / アート / 音楽 / 映画 / 本 / 書評 / 読書 /
     エンタメ / 芸能 / スポーツ / 野球 / サッカー / オピニオン / 社説 / コラム / 論説 / 解説 /
     分析 / インタビュー / ルポ / 暮らし / 生活 / ライフ / ライフスタイル / 食 / グルメ / 料理 /
     レシピ / 旅行 / 旅 / ファッション / 歴史 / 事件 / 司法 / 写真館)",
     "社会", "社会の変化に気づいたのは彼女だった。"},
    {"ja", Place::opener, R"(
     関連記事 / 関連ニュース / 関連コンテンツ / 関連リンク / 関連トピックス / 関連する記事 /
     あわせて読みたい / 合わせて読みたい / こちらもおすすめ / こちらの記事もおすすめ /
     こちらの記事も読まれています / この記事を読んだ人は* / この記事を読んだ方は* / おすすめ記事 /
     おすすめの記事 / オススメ記事 / おすすめ / 人気記事 / 人気の記事 / 人気記事ランキング /
     アクセスランキング / よく読まれている記事 / 新着記事 / 最新記事 / 最近の投稿 / 最近の記事 /
     最新の記事 / 最近のコメント / 最新ニュース / ピックアップ / 編集部のおすすめ / その他の記事 /
     もっと読む記事 / 次に読みたい / 同じカテゴリの記事 / 同じカテゴリーの記事)",
     "あわせて読みたい", "関連記事を一つ書くのに三日かかった。"},
    {"ja", Place::comments, R"(
     コメント / コメント # / コメント #件 / # 件のコメント / #件のコメント / # コメント /
     コメントはありません / コメントを見る / コメント欄 / みんなのコメント)",
     "コメント（3件）", "コメントを求められた市長は黙っていた。"},
    {"ja", Place::button, R"(
     コメントを残す / コメントを書く / コメントを書き込む / コメントを投稿 / コメントを投稿する /
     コメントする / コメントをキャンセル / メールアドレスが公開されることはありません* /
     が付いている欄は必須項目です)",
     "コメントを残す", "コメントを残すことなく市長は去った。"},

    // ------------------------------------------------------------------------------- Arabic
    {"ar", Place::anywhere, R"(
     تخطي إلى المحتوى / تخطى إلى المحتوى / تخطَّ إلى المحتوى / التخطي إلى المحتوى /
     انتقل إلى المحتوى / الانتقال إلى المحتوى / تجاوز إلى المحتوى / تجاوز إلى المحتوى الرئيسي /
     انتقل إلى المحتوى الرئيسي / اذهب إلى التنقل / اذهب إلى البحث / أعلى الصفحة / أسفل الصفحة /
     العودة إلى الأعلى / العودة للأعلى / إلى الأعلى / فتح القائمة / إغلاق القائمة /
     عرض في المتصفح / شارك المقال / شارك هذا المقال / شارك هذه المقالة / شارك الخبر /
     شارك هذا الموضوع / شارك على فيسبوك / شارك على فيس بوك / شارك على تويتر / شارك على واتساب /
     شارك عبر * / شاركها / مشاركة على * / مشاركة عبر * / مشاركة المقال / مشاركة الخبر /
     انقر للمشاركة * / اضغط للمشاركة * / إرسال بالبريد الإلكتروني / أرسل إلى صديق / طباعة المقال /
     طباعة الخبر / نسخ الرابط / انسخ الرابط / تم نسخ الرابط / حفظ المقال / استمع إلى المقال /
     استمع إلى هذا المقال / استمع للمقال / صورة الكاتب / جاري التحميل / جار التحميل / حجم الخط /
     حجم الخط* / # دقائق قراءة / # دقيقة قراءة / # دقائق للقراءة / # دقيقة للقراءة / # د قراءة /
     قراءة # دقائق / قراءة # دقيقة / دقيقة واحدة للقراءة / مدة القراءة* / وقت القراءة* /
     زمن القراءة*)",
     "مدة القراءة: 5 دقائق", "شارك المقاتلون في العرض صباحا."},
    {"ar", Place::anywhere, R"(
     إعلان / إعلانات / اعلان / محتوى مدعوم / محتوى ممول / ممول / يتبع بعد الإعلان /
     اشترك في النشرة البريدية* / اشترك في نشرتنا* / اشترك في النشرة الإخبارية* /
     اشترك في القائمة البريدية* / اشترك في قناتنا* / اشترك الآن / النشرة البريدية /
     أدخل بريدك الإلكتروني* / بريدك الإلكتروني / البريد الإلكتروني / إلغاء الاشتراك /
     أرسلت من iphone / نستخدم ملفات تعريف الارتباط* / نحن نستخدم ملفات تعريف الارتباط* /
     يستخدم هذا الموقع ملفات* / هذا الموقع يستخدم ملفات* / يستخدم موقعنا ملفات* / باستمرارك في * /
     قبول الكل / قبول جميع ملفات* / رفض الكل / إعدادات ملفات تعريف الارتباط /
     سياسة ملفات تعريف الارتباط / جميع الحقوق محفوظة / جميع الحقوق محفوظة * /
     * جميع الحقوق محفوظة / كل الحقوق محفوظة* / حقوق النشر محفوظة* / سياسة الخصوصية /
     شروط الاستخدام / الشروط والأحكام / شروط الخدمة / إخلاء المسؤولية /
     من ويكيبيديا الموسوعة الحرة / اقرأ أيضا: * / اقرأ أيضًا: * / اقرأ أيضاً: * / إقرأ أيضا: * /
     اقرأ المزيد: * / شاهد أيضا: * / شاهد أيضًا: * / شاهد أيضاً: * / طالع أيضا: * / الصفحة التالية /
     الصفحة السابقة / صفحة # من #)",
     "اقرأ أيضاً: حكاية الطاحونة القديمة", "إعلان الاستقلال جاء في الصباح."},
    {"ar", Place::label, R"(
     المقال السابق / المقال التالي / المقالة السابقة / المقالة التالية / السابق / التالي)",
     "المقال التالي", "المقال التالي كتب على عجل"},
    {"ar", Place::tags, R"(
     الوسوم / وسوم / الكلمات المفتاحية / كلمات مفتاحية)",
     "الوسوم", "الوسوم القديمة"},
    {"ar", Place::button, R"(
     شارك / مشاركة / # مشاركة / أعجبني / اشترك)",
     "شارك", "شارك العمال"},
    {"ar", Place::edge, R"(
     مشاركات / تغريد / طباعة / إرسال / استمع / حفظ / متابعة / تابعنا / تابعنا على * / تابعونا /
     تابعونا على * / اشتراك / تسجيل الدخول / تسجيل / تسجيل الخروج / دخول / إنشاء حساب / حسابي /
     بحث / ابحث / البحث / القائمة / إغلاق / فتح / نسخ / موافق / أوافق / قبول / رفض / إعجاب /
     # إعجاب / # مشاهدة / # مشاهدات / # رد / # ردود / رد / اقتباس / إبلاغ / تعليق / اقرأ المزيد /
     إقرأ المزيد / قراءة المزيد / أكمل القراءة / المزيد / عرض المزيد / عرض الكل / شاهد المزيد /
     تصفح المقالات / منذ # ساعات / منذ # ساعة / منذ ساعة / منذ # دقيقة / منذ # دقائق /
     منذ # أيام / أمس / فيسبوك / فيس بوك / تويتر / إكس / واتساب / تليغرام / تلغرام / تيليجرام /
     انستغرام / إنستغرام / يوتيوب / لينكد إن / لينكدإن / بينتيريست / ماسنجر)",
     "اقرأ المزيد", "المزيد من الوقت هو كل ما طلبه."},
    {"ar", Place::menu, R"(
     الرئيسية / الصفحة الرئيسية / من نحن / حول الموقع / عن الموقع / عنا / اتصل بنا / تواصل معنا /
     خدماتنا / المتجر / السلة / المدونة / المنتدى / الأرشيف / أرشيف / التصنيفات / الأقسام /
     مساعدة / المساعدة / الأسئلة الشائعة / خريطة الموقع / وظائف / أعلن معنا / الخصوصية / فيديو /
     صور / صوت / بودكاست / النشرات / الطقس / ألعاب / مباشر / البث المباشر / البث الحي /
     الأكثر قراءة / أحدث الأخبار / آخر الأخبار / عاجل / برامج / البرامج / كتاب الموقع)",
     "اتصل بنا", "من نحن حتى نحكم على غيرنا؟"},
    {"ar", Place::section, R"(
     أخبار / الأخبار / اخبار / سياسة / السياسة / عالم / العالم / عربي / العالم العربي /
     عربي ودولي / دولي / محلي / محليات / مجتمع / المجتمع / اقتصاد / الاقتصاد / مال وأعمال /
     أعمال / علوم / علوم وتكنولوجيا / تكنولوجيا / تقنية / صحة / بيئة / مناخ / تعليم / ثقافة /
     ثقافة وفن / فن / فنون / فنون وثقافة / سينما / موسيقى / كتب / رياضة / كرة القدم / رأي / آراء /
     الرأي / مقالات / مقالات الرأي / تحليل / تحليلات / حوار / حوارات / مقابلات / تحقيقات /
     تقارير / تقرير / منوعات / لايف ستايل / سياحة / سفر / طعام / مطبخ / تاريخ / حوادث / مجلة)",
     "اقتصاد", "اقتصاد البلاد يقوم على الصيد والزراعة."},
    {"ar", Place::opener, R"(
     اقرأ أيضا / اقرأ أيضًا / اقرأ أيضاً / إقرأ أيضا / إقرأ أيضاً / شاهد أيضا / شاهد أيضًا /
     شاهد أيضاً / مقالات ذات صلة / مواضيع ذات صلة / أخبار ذات صلة / موضوعات ذات صلة /
     مواضيع متعلقة / أخبار متعلقة / مقالات مشابهة / مقالات أخرى / ذات صلة / قد يعجبك /
     قد يعجبك أيضا / قد يعجبك أيضًا / قد يعجبك أيضاً / قد يهمك / قد يهمك أيضا / قد يهمك أيضًا /
     قد يهمك أيضاً / ربما يعجبك / الأكثر قراءة / الأكثر مشاهدة / الأكثر شيوعا / أحدث المقالات /
     أحدث التعليقات / أحدث الأخبار / آخر الأخبار / منشورات حديثة / اخترنا لك / اخترنا لكم /
     مختارات / لا يفوتك / موصى به)",
     "مقالات ذات صلة", "مقالات كثيرة كتبت عن هذا النهر."},
    {"ar", Place::comments, R"(
     # تعليقات / # تعليق / # تعليقا / التعليقات / التعليقات # / تعليقات / لا توجد تعليقات /
     لا تعليقات)",
     "التعليقات", "تعليقات الوزير أثارت جدلا واسعا."},
    {"ar", Place::button, R"(
     اترك تعليقا / اترك تعليقاً / اترك تعليقًا / أضف تعليق / أضف تعليقا / أضف تعليقاً / أضف تعليقًا /
     اكتب تعليقا / اكتب تعليقاً / إلغاء الرد / لن يتم نشر عنوان بريدك الإلكتروني* /
     لن يتم نشر بريدك الإلكتروني* / الحقول الإلزامية مشار إليها* / شاركنا رأيك)",
     "اترك تعليقاً", "اترك تعليقاً صغيرا ثم مضى."},
};

}  // namespace

std::span<FurnitureRule const> furniture_rules() { return rules; }

}  // namespace article::text_reader
