import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const furniture = ({ plural }: Language): Words['furniture'] => ({
  markets: '시장 지표',
  market: '종목',
  value: '현재가',
  change: '전일 대비',
  percent: '등락률',
  up: '상승',
  down: '하락',
  unchanged: '보합',
  asOf: '[] 기준.',
  dateTime: (day, time) => `${day} ${time}(UTC)`,
  delayed: (minutes) => plural(minutes, { other: '최소 #분 지연된 시세입니다.' }),
  realTime: '실시간 시세입니다.',
  marketsOutOfDate: '시세를 업데이트하지 못했습니다. 마지막으로 받은 시세입니다.',
  marketsLoading: '시세를 불러오는 중…',
  marketsFailed: '시세를 불러오지 못했습니다. 1분마다 자동으로 다시 시도합니다.',
  tryAgain: '다시 시도',

  question: '뉴스레터 구독',
  newsletter: '오늘의 뉴스를 이메일 한 통으로 보내 드립니다.',
  email: '이메일 주소',
  signUp: '구독하기',
  signingUp: '구독을 신청하는 중…',
  emailMissing: '이메일 주소를 입력해 주세요.',
  emailMalformed: 'name@example.com과 같이 이메일 주소 전체를 입력해 주세요.',
  confirmByEmail: (email) =>
    `거의 끝났습니다. ${email} 주소로 확인 이메일을 보냈습니다. 이메일에 있는 링크를 눌러 구독을 확인해 주세요.`,
  signedUp: (email) => `감사합니다. ${email} 주소로 구독이 신청되었습니다.`,
  alreadySignedUp: (email) => `${email} 주소는 이미 구독 중입니다. 더 하실 일은 없습니다.`,
  offline:
    '오프라인 상태여서 신청을 보내지 못했습니다. 입력하신 주소는 그대로 있으니 인터넷에 연결되면 다시 시도해 주세요.',
  unreachable:
    '뉴스레터 서비스에 연결하지 못했습니다. 입력하신 주소는 그대로 있으니 잠시 뒤에 다시 시도해 주세요.',
  timeout:
    '뉴스레터 서비스가 제때 응답하지 않아 구독 여부를 알 수 없습니다. 다시 신청하셔도 괜찮습니다.',
  busy: '지금 뉴스레터 서비스 이용자가 많습니다. 입력하신 주소는 그대로 있으니 몇 분 뒤에 다시 시도해 주세요.',
  serverError:
    '뉴스레터 서비스에 문제가 있어 구독이 신청되지 않았습니다. 입력하신 주소는 그대로 있으니 나중에 다시 시도해 주세요.',
  rejected: '뉴스레터 서비스가 신청을 받아들이지 않았습니다. 주소를 확인하고 다시 시도해 주세요.',
  rejectedBecause: (reason) =>
    `뉴스레터 서비스가 신청을 받아들이지 않았습니다: “${reason}” 주소를 확인하고 다시 시도해 주세요.`,
  terms:
    '구독을 신청하면 뉴스레터를 받는 데 동의하는 것입니다. 모든 이메일에 있는 링크로 언제든지 구독을 해지할 수 있습니다.',
  learnMore: '더 알아보기',
  privacy:
    '이메일 주소는 이 사이트의 뉴스레터 서비스에 전달되며, 신청하신 뉴스레터를 보내는 데 쓰입니다. 받아 보시는 뉴스레터와 그 안에서 누르신 링크에 따라 맞춤 콘텐츠가 제공됩니다. 구독을 해지하면 이메일 발송이 바로 중단됩니다.',
  allNewsletters: '뉴스레터 모두 보기',
});
