/** People of fiction, at whom readers may be as angry as they like: words of fiction and a few of its best-known names. Without accents. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** In the same sentence, these say that somebody in a story is meant. */
export const STORY_WORDS = list(`
episode episodes ep eps chapter chapters season finale character characters protagonist villain villains manga anime manhwa comic comics sitcom spoiler spoilers
arc npc cutscene cosplay reboot sequel prequel trailer fandom canon plot movie film novel storyline screenwriter westeros hogwarts marvel mcu netflix hbo disney pixar
perso persos personnage personnages chap chapitre chapitres saison saisons tome tomes scan scans animes shonen mangaka animé spoil spoile spoils heros mechant mechants
scenario serie series roman dessin bd ned stark
`);

/** Readers know them from books, films, series and games. */
export const FICTIONAL = list(`
luffy zoro nami sanji usopp kaido shanks naruto sasuke sakura itachi madara obito goku vegeta gohan freezer frieza broly natsu gray erza ichigo aizen eren mikasa levi armin
reiner zeke gojo sukuna yuji megumi tanjiro nezuko zenitsu muzan deku bakugo todoroki killua gon hisoka light ryuk subaru rem emilia natsuki saitama genos
joffrey cersei daenerys tyrion ramsay sansa arya walder theon littlefinger snape dumbledore voldemort umbridge malfoy hermione hagrid dobby joker batman thanos loki
vader palpatine anakin kylo gollum sauron frodo walter skyler jesse negan shrek homer bart cartman meredith ross rachel chandler dwight
mario luigi bowser ganon sephiroth cloud kratos geralt ciri pikachu
`);
