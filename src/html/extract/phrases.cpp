#include "html/extract/phrases.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "base/ascii.hpp"
#include "base/unicode.hpp"
#include "base/utf8.hpp"

namespace article {
namespace {

struct PhraseRow {
  ExtractRule rule;
  PhrasePlace place;
  std::string_view phrases;  ///< In lower case, parted by "/".
};

// A line that begins with one of the `start` phrases is never the article's own sentence: most of
// them end with a colon or name the page itself.
constexpr PhraseRow rows[] = {
    {ExtractRule::advert, PhrasePlace::whole,
     "advertisement/advertisements/advert/ad/ads/sponsored/sponsored content/promoted/"
     "story continues below/story continues below advertisement/article continues below/"
     "article continues below advertisement/article continues after advertisement/"
     "continue reading the main story/continue reading below/scroll to continue/"
     "advertisement - scroll to continue/skip advertisement/report this ad/anzeige/werbung/"
     "publicité/publicidad/publicidade/pubblicità/advertentie/reklama/reklam/реклама/annonse/"
     "annons/annonce/広告/廣告/广告/광고/إعلان/quảng cáo/iklan/a.d./- advertisement -/mainos"},
    {ExtractRule::related, PhrasePlace::start,
     "read more:/read more about/read more on/read also:/read also/also read:/also read |/also "
     "read/"
     "read next:/"
     "see also:/related:/related article:/related story:/related stories:/related articles:/"
     "related news:/related content:/related video:/related |/"
     "recommended:/more on this:/more from/more:/don't miss:/up next:/must read:/most read:/"
     "watch:/watch:/listen:/watch now:/further reading:/you may also like:/"
     "check out:/click here to read/click here for more/click to read/read the full/"
     "lesen sie auch/lesen sie mehr/mehr zum thema/mehr dazu:/auch interessant:/"
     "lire aussi/à lire aussi/a lire aussi/lire :/sur le même sujet/"
     "lea también/lee también/leer más:/te puede interesar/más información:/vea también/"
     "leia também/leia mais/veja também/saiba mais/"
     "leggi anche/leggi tutto/lees ook/lees meer/"
     "читайте также/читайте:/читать также/czytaj także/czytaj też/zobacz także/przeczytaj też/"
     "les også/les mer:/läs också/läs även/læs også/lue myös/"
     "関連記事/延伸閱讀/延伸阅读/相關新聞/相关阅读/更多新聞/推薦閱讀/"
     "관련기사/اقرأ أيضا/اقرأ أيضًا/baca juga/xem thêm/đọc thêm/ilgili haber/>>> /▶ /► "},
    {ExtractRule::related, PhrasePlace::whole,
     "read more/read full story/full story/more/see more/show more/load more/view more/learn more/"
     "continue reading/keep reading/view all/see all/weiterlesen/mehr/lire la suite/leer más/"
     "ler mais/read the article/view gallery/show caption/hide caption/enlarge this image/"
     "toggle caption/view comments/back to top/top/watch live/show all/"
     "展开全文/阅读全文/返回搜狐，查看更多/もっと見る/続きを読む"},
    {ExtractRule::related, PhrasePlace::opener,
     "related articles/related posts/related stories/related news/related content/related links/"
     "related topics/related reading/related products/related resources/related/"
     "you may also like/you might also like/you might also enjoy/"
     "you may also be interested in/recommended for you/recommended reading/recommended/"
     "more stories/more news/more like this/more from this author/more on this topic/more articles/"
     "more to read/more to explore/most popular/most read/popular posts/trending/trending now/"
     "latest news/latest stories/latest posts/recent posts/similar articles/similar posts/"
     "what to read next/read next/up next/keep reading/other articles/other posts/"
     "explore further/schon gelesen/mehr themen/das interessiert sie auch/auch interessant/"
     "contexto de la noticia/le puede interesar/"
     "from around the web/around the web/promoted stories/sponsored stories/"
     "das könnte sie auch interessieren/das könnte dich auch interessieren/weitere artikel/"
     "ähnliche artikel/ähnliche beiträge/mehr zum thema/mehr zu diesem thema/verwandte artikel/"
     "articles similaires/articles liés/sur le même sujet/à lire aussi/dans la même rubrique/"
     "artículos relacionados/noticias relacionadas/te puede interesar/también te puede interesar/"
     "artigos relacionados/notícias relacionadas/você também pode gostar/posts relacionados/"
     "articoli correlati/potrebbe interessarti/potrebbero interessarti/"
     "gerelateerde artikelen/lees ook/meer over dit onderwerp/"
     "похожие статьи/похожие записи/читайте также/материалы по теме/"
     "podobne artykuły/zobacz także/czytaj także/relaterade artiklar/relaterte artikler/"
     "関連記事/関連ニュース/おすすめ記事/相关文章/相关新闻/相关阅读/相關文章/相關新聞/推荐阅读/"
     "延伸閱讀/"
     "관련기사/관련 기사/مقالات ذات صلة/اقرأ أيضا/berita terkait/bài viết liên quan/tin liên quan"},
    {ExtractRule::newsletter, PhrasePlace::start,
     "sign up for our/sign up to our/sign up for the/sign up to the/sign up here/sign up now/"
     "subscribe to our/subscribe to the/"
     "subscribe now/subscribe here/subscribe today/subscribe for/join our newsletter/"
     "join our mailing list/get our newsletter/get the latest/get our free/"
     "want more stories like this/"
     "enter your email/enter your e-mail/your email address/already a subscriber/"
     "already have an account/not a subscriber/abonnieren sie/jetzt abonnieren/"
     "newsletter abonnieren/abonnez-vous/inscrivez-vous/suscríbete/suscríbase/inscreva-se/"
     "assine a newsletter/iscriviti alla/schrijf je in/подпишитесь/подписывайтесь/"
     "download our app/download the app/get the app/thank you for subscribing/"
     "thanks for reading"},
    {ExtractRule::access, PhrasePlace::opener,
     "this content is reserved for subscribers only/subscribe to unlock more articles/"
     "sign in to unlock more articles/sign in or create an account/"
     "create an account or sign in to continue with your reading experience/"
     "this article is for subscribers only/log in to continue reading/already a subscriber/"
     "subscribe to continue reading/register to continue reading/sign in to continue reading/"
     "this post is for paid subscribers/this post is for paying subscribers only/"
     "jetzt weiterlesen/weiterlesen mit/bereits abonnent/article réservé aux abonnés/"
     "contenido exclusivo para suscriptores/conteúdo exclusivo para assinantes/"
     "contenuto riservato agli abbonati/この記事は会員限定です/会員限定記事です"},
    {ExtractRule::access, PhrasePlace::start,
     "to view the full story, please subscribe/create an account or sign in/"
     "you have reached your limit of free/you've reached your limit of free/"
     "to continue reading/to read the full story/log in to read/sign in to read/"
     "il vous reste/la suite est réservée/lesen sie den ganzen artikel mit/"
     "this article is reserved for/unlock this article/become a paid subscriber/"
     "upgrade to paid/if you’re seeing this message but you’re already a subscriber/"
     "この記事は会員限定/您还未登录/请登录后"},
    {ExtractRule::tool, PhrasePlace::start,
     "we apologize, but this video has failed to load/try refreshing your browser, or/"
     "this video has failed to load/this video file cannot be played/"
     "media playback is unsupported/media playback is not supported/"
     "don't want to see this? remove ads/article content/story continues below/"
     "jump to navigation/skip to main content/skip to content/"
     "následuje obsah vložený z jiného webu/přejít před obsah/"
     "this element contains/image copyright/was this article helpful/was this page helpful"},
    {ExtractRule::share, PhrasePlace::start,
     "follow us on/follow us @/follow him on/follow her on/follow me on/follow them on/"
     "like us on/find us on/join us on/join our whatsapp/"
     "connect with us/share this/share on/share with/share article/share via/share:/tweet this/"
     "click to share/folgen sie uns/folge uns/suivez-nous/síguenos/siga-nos/seguici su/volg ons/"
     "teilen/partager/compartir/compartilhe/compartilhar/condividi/поделиться/udostępnij/"
     "分享到/シェアする/this post is public/copy link/email this/print this"},
    {ExtractRule::share, PhrasePlace::whole,
     "share/diesen artikel teilen/artikel teilen/news teilen/kommentieren/permalink/"
     "inhaltsverzeichnis/tweet/pin/pin "
     "it/email/print/facebook/twitter/linkedin/whatsapp/pinterest/reddit/"
     "telegram/save/bookmark/like/likes/views/shares/comments/comment/reply/copy/copied/"
     "link copied/listen/follow/subscribe/drucken/imprimer/imprimir/close/next/previous/"
     "play/pause/loading/loading.../menu/search/home/skip/view image/gallery/"
     "分享/打印/收藏/举报/返回顶部/讚/加载中"},
    {ExtractRule::comments, PhrasePlace::opener,
     "leave a comment/leave a reply/leave your comment/post a comment/add a comment/"
     "join the conversation/join the discussion/write a comment/no comments/no comments yet/"
     "comments are closed/comments (/comments:/view comments/read comments/show comments/"
     "reader comments/what do you think/tell us what you think/have your say/"
     "kommentare/kommentar schreiben/schreibe einen kommentar/laisser un commentaire/"
     "commentaires/deja un comentario/deja una respuesta/comentarios/deixe um comentário/"
     "comentários/lascia un commento/commenti/reacties/geef een reactie/комментарии/"
     "добавить комментарий/оставить комментарий/dodaj komentarz/komentarze/kommentera/"
     "コメント/コメントを残す/发表评论/發表迴響/网友评论/댓글/اترك تعليقا/التعليقات"},
    {ExtractRule::author, PhrasePlace::opener,
     "about the author/about the authors/about author/written by/about the writer/"
     "author bio/author information/meet the author/"
     "über den autor/über die autorin/zum autor/à propos de l'auteur/sobre el autor/"
     "sobre la autora/sobre o autor/l'autore/over de auteur/об авторе/o autorze/作者简介/著者"},
    {ExtractRule::tags, PhrasePlace::start,
     "tags:/tags :/tagged:/tagged with/tagged as/tagged in/tag:/filed under/filed in/"
     "posted in/categories:/category:/"
     "topics:/keywords:/labels:/schlagwörter:/schlagworte:/kategorien:/mots-clés/mots clés/"
     "étiquettes/etiquetas:/categorías:/categorias:/temas:/метки:/теги:/категории:/tagi:/"
     "タグ:/标签：/标签:/關鍵字/关键词：/关键词:"},
    {ExtractRule::copyright, PhrasePlace::start,
     "copyright ©/copyright (c)/© copyright/©/copyright 1/copyright 2/all rights reserved/"
     "alle rechte vorbehalten/tous droits réservés/todos los derechos/todos os direitos/"
     "tutti i diritti/все права защищены/wszelkie prawa/版权所有/版權所有/版权声明/無断転載/"
     "this material may not be published/this article was originally published/"
     "this story was originally published/this post was originally published/"
     "this article first appeared/this content was originally/originally published/"
     "republished with permission/the views expressed/the opinions expressed/"
     "disclaimer:/disclosure:/affiliate disclosure/this post may contain affiliate/"
     "this post contains affiliate/this article contains affiliate/"
     "we may earn a commission/we may receive/when you purchase through/if you buy something"},
    {ExtractRule::consent, PhrasePlace::start,
     "we use cookies/this site uses cookies/this website uses cookies/by continuing to/"
     "by clicking/by signing up/by subscribing/by submitting/we value your privacy/"
     "accept all/cookie settings/this site is protected by recaptcha/"
     "this content is hosted by a third party/wir verwenden cookies/diese website verwendet/"
     "nous utilisons des cookies/utilizamos cookies/please enable javascript/"
     "you need to enable javascript/javascript is/your browser does not/"
     "empfohlener redaktioneller inhalt/an dieser stelle findest/an dieser stelle finden sie/"
     "ich bin damit einverstanden/externer inhalt/empfohlener externer inhalt/"
     "personenbezogene daten können/mit ihrer zustimmung/dieser inhalt stammt von/"
     "this website uses cookies/out of these cookies/necessary cookies are/any cookies that may/"
     "um eingebettete inhalte anzuzeigen/bitte aktivieren sie javascript/"
     "this slideshow requires javascript/sorry, your browser/este sitio utiliza"},
    {ExtractRule::credit, PhrasePlace::start,
     "photo:/photos:/photo by/photos by/photograph:/photograph by/photo credit/photo courtesy/"
     "picture:/pictures:/image:/images:/image by/image credit/image source/image via/image from/"
     "image courtesy/featured image/header image/cover image/cover photo/"
     "credit:/credits:/credit :/photo/image caption/media caption/image copyright/"
     "illustration:/illustration by/screenshot:/getty images/(photo/(image/(photograph/"
     "foto:/fotos:/foto -/bild:/bilder:/bildquelle/fotografie:/quelle:/crédit photo/crédits/"
     "photo :/© getty/crédito:/créditos:/imagen:/imagem:/fuente:/fonte:/fotografia:/"
     "фото:/фото /источник:/źródło:/fot./zdjęcie:/写真:/写真：/（写真/图片来源/圖片來源/图：/图/"
     "资料图/사진=/사진/ảnh:/foto/bildrechte"},
    {ExtractRule::byline, PhrasePlace::start,
     "published:/published on/published at/posted on/posted by/posted:/last updated/last modified/"
     "updated:/updated on/updated at/first published/date:/reading time/estimated reading time/"
     "read time/written by/reviewed by/medically reviewed/fact checked/edited by/story by/"
     "reporting by/veröffentlicht am/aktualisiert am/stand:/lesezeit/publié le/mis à jour/"
     "par /publicado el/publicado em/actualizado/atualizado/pubblicato/aggiornato/"
     "gepubliceerd/опубликовано/обновлено/opublikowano/publisert/publicerad/uppdaterad/"
     "发布时间/来源：/来源:/作者：/作者:/编辑：/责任编辑/責任編輯/记者 /記者/公開日/更新日/"
     "입력 /수정 /기자 /by: /by :/author:/autor:/auteur :/author :"},
};

struct Phrase {
  std::string_view text;
  ExtractRule rule;
  PhrasePlace place;
};

std::vector<Phrase> const& phrases() {
  static std::vector<Phrase> const table = [] {
    std::vector<Phrase> made;
    for (PhraseRow const& row : rows) {
      std::size_t i = 0;
      while (i < row.phrases.size()) {
        std::size_t const end = std::min(row.phrases.find('/', i), row.phrases.size());
        made.push_back({row.phrases.substr(i, end - i), row.rule, row.place});
        i = end + 1;
      }
    }
    std::stable_sort(made.begin(), made.end(),
                     [](Phrase const& a, Phrase const& b) { return a.text < b.text; });
    return made;
  }();
  return table;
}

/// Whether nothing but signs follows.
bool is_all_signs(std::string_view rest) {
  while (!rest.empty()) {
    DecodedCodePoint const decoded = decode_code_point(rest);
    if (is_letter_or_number(decoded.code_point)) return false;
    rest.remove_prefix(decoded.length);
  }
  return true;
}

/// Whether a phrase of letters ends where the word does.
bool at_word_end(std::string_view line, std::size_t end) {
  if (end == line.size() || end == 0) return true;
  DecodedCodePoint const before = decode_last_code_point(line.substr(0, end));
  DecodedCodePoint const after = decode_code_point(line, end);
  if (is_cjk(before.code_point)) return true;
  return !is_letter_or_number(before.code_point) || !is_letter_or_number(after.code_point);
}

/// Signs before the text: bullets, arrows, brackets.
std::string_view without_signs_before(std::string_view line) {
  while (!line.empty()) {
    DecodedCodePoint const decoded = decode_code_point(line);
    char32_t const c = decoded.code_point;
    if (is_letter_or_number(c) || c == 0xA9 || c == '(' || c == 0xFF08) break;
    line.remove_prefix(decoded.length);
  }
  return line;
}

/// The longest phrase that a line begins with.
PhraseMatch match_beginning(std::string_view line) {
  PhraseMatch best;
  line = without_signs_before(line);
  if (line.empty()) return best;
  std::vector<Phrase> const& table = phrases();
  // Phrases that the line begins with are all below it in the order, and share its first byte.
  auto at = std::upper_bound(table.begin(), table.end(), line,
                             [](std::string_view a, Phrase const& b) { return a < b.text; });
  std::size_t longest = 0;
  while (at != table.begin()) {
    --at;
    if (at->text.empty() || at->text[0] != line[0]) break;
    if (at->text.size() < longest || !line.starts_with(at->text)) continue;
    if (!at_word_end(line, at->text.size())) continue;
    bool const whole = is_all_signs(line.substr(at->text.size()));
    if (at->place != PhrasePlace::start && !whole) continue;
    best = {at->rule, at->place};
    longest = at->text.size();
  }
  return best;
}

}  // namespace

PhraseMatch match_notice(std::string_view text) {
  PhraseMatch const match = match_beginning(text);
  bool const is_notice = match.rule == ExtractRule::consent || match.rule == ExtractRule::access;
  return is_notice && match.place == PhrasePlace::start ? match : PhraseMatch{};
}

namespace {

/// "3 / 12", "image 2 of 5": where one is in a gallery.
bool is_counter(std::string_view line) {
  for (std::string_view const word : {"image", "photo", "slide", "foto", "bild", "picture"}) {
    if (line.starts_with(word)) {
      line = trim(line.substr(word.size()));
      break;
    }
  }
  bool is_parted = false;
  int numbers = 0;
  while (!line.empty()) {
    std::size_t digits = 0;
    while (digits < line.size() && is_digit(line[digits])) ++digits;
    if (digits > 0) {
      if (digits > 3 || ++numbers > 2) return false;
      line = trim(line.substr(digits));
      continue;
    }
    bool is_mark = false;
    for (std::string_view const mark : {"/", "of", "von", "de", "di", "из"}) {
      if (!line.starts_with(mark)) continue;
      line = trim(line.substr(mark.size()));
      is_mark = is_parted = true;
      break;
    }
    if (!is_mark) return false;
  }
  return is_parted && numbers == 2;
}

bool is_address(std::string_view line) {
  return (line.starts_with("https://") || line.starts_with("http://")) &&
         line.find(' ') == std::string_view::npos;
}

/// Names of picture agencies as they sign a picture at the end of its caption.
bool ends_in_agency(std::string_view line) {
  constexpr std::size_t longest_name = 60;
  std::string_view const tail = line.substr(line.size() - std::min(line.size(), longest_name));
  for (std::string_view const mark :
       {"reuters/", "(ap photo", "ap photo/", "/ap photo", "/getty images", "via getty images",
        "/afp", "afp/", "/dpa", "/reuters", "/shutterstock", "file photo", "/apa", "/epa", "(ap)",
        "/file)"}) {
    if (tail.find(mark) != std::string_view::npos && !line.ends_with('.')) return true;
  }
  return line.ends_with("getty images") || line.ends_with("getty") || line.ends_with("(reuters)");
}

}  // namespace

ExtractRule judge_line(std::string_view line) {
  if (is_counter(line)) return ExtractRule::tool;
  if (is_address(line)) return ExtractRule::links;
  if (ends_in_agency(line)) return ExtractRule::credit;
  return ExtractRule::none;
}

PhraseMatch match_phrase(std::string_view line) {
  return line.size() > max_phrase_line ? PhraseMatch{} : match_beginning(line);
}

}  // namespace article
